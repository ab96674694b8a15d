import type { Place } from '@bantin/diagnostics'
import { secretGrade } from '@bantin/schema'

/** The first mark of state secrecy in a text, if there is one. Only its place is told, never its text. */
export function findSecretMark(text: string): Place | undefined {
  const lines = text.split('\n')
  const line = lines.findIndex((one) => secretGrade(one) !== undefined)
  if (line < 0) return undefined
  return { start: { line: line + 1, column: 1 }, end: { line: line + 1, column: (lines[line] as string).length + 1 } }
}
