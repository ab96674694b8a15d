import type { Place } from '@bantin/diagnostics'

/** A grade standing alone on its line, in capitals as the stamp has it. */
const STAMP = /^[^\p{L}]*(?:TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)[^\p{L}]*$/u
const LABEL = /^[^\p{L}]*(?:mức\s+)?độ\s+mật\s*:[^\p{L}]*(?:tuyệt\s+mật|tối\s+mật|mật)[^\p{L}]*$/iu

/** A stamp or label is short; longer lines are prose. */
const LONGEST = 80

/**
 * The first mark of state secrecy in a text, if there is one. Only its place is told, never its text.
 *
 * @source Luật Bảo vệ bí mật nhà nước: the grades are Tuyệt mật, Tối mật and Mật
 */
export function findSecretMark(text: string): Place | undefined {
  const composed = text.normalize('NFC')
  if (!/mật/i.test(composed)) return undefined
  const lines = composed.split('\n')
  const line = lines.findIndex((one) => one.length <= LONGEST && (STAMP.test(one) || LABEL.test(one)))
  if (line < 0) return undefined
  return { start: { line: line + 1, column: 1 }, end: { line: line + 1, column: (lines[line] as string).length + 1 } }
}
