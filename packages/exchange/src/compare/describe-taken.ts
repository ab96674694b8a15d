import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { alteredHere, changedUpstream, correctedUpstream, noVersion, withdrawnUpstream } from '../rules/state-rules.ts'
import type { TakenItem } from './compare-items.ts'

/**
 * What an editor has to know of an item that was taken, at the place of its origin.
 *
 * @param taken of `compareItems`
 * @example
 * ```ts
 * import { describeTaken } from '@bantin/exchange'
 *
 * const local = { id: 'gat', file: 'gat.md', title: 'Gặt', origin: { bulletin: 'song-ngan', title: 'Sông Ngân' }, hash: '', additions: 0 }
 * const [finding] = describeTaken({ local, state: 'withdrawn', corrections: [], altered: false })
 * console.log(finding?.ruleId) // => sync/withdrawn
 * ```
 */
export function describeTaken({ local, state, offered, corrections, altered }: TakenItem): readonly Diagnostic[] {
  const at = { file: local.file, place: local.place }
  const item = local.title
  return [
    ...corrections.map(({ date, wrong, right }) => diagnose(correctedUpstream, at, { item, date, wrong, right })),
    ...(state === 'changed' && offered
      ? [diagnose(changedUpstream, at, { item, from: local.origin.version ?? '?', to: offered.version })]
      : []),
    ...(state === 'withdrawn' ? [diagnose(withdrawnUpstream, at, { item })] : []),
    ...(state === 'no-version' ? [diagnose(noVersion, at, { item })] : []),
    ...(altered ? [diagnose(alteredHere, at, { item })] : []),
  ]
}
