import type { Diagnostic } from '@bantin/diagnostics'
import type { Draft, IssueFacts } from '../draft/draft.ts'
import { UNSURE } from '../report/unsure.ts'

/** What is told about a draft, in numbers. */
export interface DraftSummary {
  /** Material marked as secret: nothing of it is kept. */
  readonly refused: boolean
  readonly issue: IssueFacts
  readonly items: number
  readonly images: number
  /** How many repairs of each kind, the most frequent first. */
  readonly repairs: Readonly<Record<string, number>>
  /** Repairs and guesses that a person should look at. */
  readonly unsure: number
  readonly losses: number
  readonly leftOut: number
  /** How often each rule was met. */
  readonly rules: Readonly<Record<string, number>>
  readonly errors: readonly Diagnostic[]
}

/**
 * Count what was done with a file.
 *
 * @param draft what an importer made
 * @example
 * ```ts
 * import { draft, emptyManuscript, summariseDraft } from '@bantin/drafting'
 *
 * console.log(summariseDraft(draft('trong.txt', emptyManuscript())).unsure) // => 0
 * ```
 */
export function summariseDraft({ refused, issue, items, images, repairs, losses, guesses, leftOut, diagnostics }: Draft): DraftSummary {
  return {
    refused,
    issue,
    items: items.length,
    images: images.length,
    repairs: countBy(repairs.map(({ kind }) => kind)),
    unsure: repairs.filter(({ sure }) => !sure).length + guesses.filter(({ confidence }) => confidence < UNSURE).length,
    losses: losses.length,
    leftOut: leftOut.length,
    rules: countBy(diagnostics.map(({ ruleId }) => ruleId)),
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
  }
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}
