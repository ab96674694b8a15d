import type { Diagnostic, Severity } from '../diagnostic.ts'
import type { Language } from '../language.ts'
import { countOf, WORDS } from './words.ts'

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>

/** Count findings by severity. */
export function countDiagnostics(diagnostics: Iterable<Diagnostic>): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

/**
 * The line at the end of a report.
 *
 * @example
 * ```ts
 * import { summarise } from '@bantin/diagnostics'
 *
 * console.log(summarise({ error: 3, warning: 1, info: 0 }, 'vi')) // => 3 lỗi, 1 cảnh báo
 * console.log(summarise({ error: 3, warning: 1, info: 0 }, 'en')) // => 3 errors, 1 warning
 * ```
 */
export function summarise(counts: Counts, language: Language = 'vi'): string {
  const found = (['error', 'warning', 'info'] as const).filter((severity) => counts[severity] > 0)
  return found.map((severity) => countOf(counts[severity], severity, language)).join(', ') || WORDS[language].clean
}
