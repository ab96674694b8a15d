import type { Diagnostic, Fix, Place, Point } from '../diagnostic.ts'

/** A text put right. */
export interface Fixed {
  readonly text: string
  /** The findings whose fixes are in the text, in its order. */
  readonly applied: readonly Diagnostic[]
}

/**
 * Put right in a text what has a fix. A fix is left out when the text at its place is not what it replaces, or when another one
 * reaches into it; look for findings again and apply what is left.
 *
 * @param text the file as it was read, with its own line ends, a byte order mark too
 * @param diagnostics findings of this file, in any order
 * @example
 * ```ts
 * import { applyFixes, defineRule, diagnose } from '@bantin/diagnostics'
 *
 * const twoSpaces = defineRule({
 *   id: 'text/two-spaces',
 *   severity: 'warning',
 *   message: { vi: 'Có hai dấu cách liền nhau.', en: 'There are two spaces.' },
 *   help: { vi: 'Bỏ bớt một.', en: 'Take one away.' },
 *   explanation: { vi: 'Một dấu cách là đủ.', en: 'One space is enough.' },
 *   fix: () => ({ replaces: '  ', by: ' ' }),
 * })
 * const place = { start: { line: 1, column: 5 }, end: { line: 1, column: 7 } }
 * console.log(applyFixes('Nước  sạch', [diagnose(twoSpaces, { place })]).text) // => Nước sạch
 * ```
 */
export function applyFixes(text: string, diagnostics: Iterable<Diagnostic>): Fixed {
  const offsetOf = offsets(text)
  const fixes = [...diagnostics]
    .flatMap((diagnostic) => (diagnostic.fix && diagnostic.place ? [stretch(diagnostic, diagnostic.fix, diagnostic.place, offsetOf)] : []))
    .filter(({ start, fix }) => fix.replaces !== fix.by && text.startsWith(fix.replaces, start))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const applied: Diagnostic[] = []
  let result = ''
  let done = 0
  for (const { start, end, fix, diagnostic } of fixes) {
    if (start < done || end !== start + fix.replaces.length) continue
    result += text.slice(done, start) + fix.by
    done = end
    applied.push(diagnostic)
  }
  return { text: result + text.slice(done), applied }
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly fix: Fix
  readonly diagnostic: Diagnostic
}

const stretch = (diagnostic: Diagnostic, fix: Fix, { start, end }: Place, offsetOf: (point: Point) => number): Stretch => ({
  start: offsetOf(start),
  end: offsetOf(end),
  fix,
  diagnostic,
})

/** Lines count as findings count them: a byte order mark takes no column. */
function offsets(text: string): (point: Point) => number {
  const mark = text.startsWith('\ufeff') ? 1 : 0
  const starts = [mark, ...[...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length)]
  return ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1
}
