import type { ArchiveIndex, CorrectionLink, ItemPlace } from '../index/archive-index.ts'

/** An item, or a whole issue where no item is named. */
export interface CorrectionPlace {
  readonly issue: string
  readonly item?: string | undefined
}

/**
 * What was put right later in an item or in an issue: to be shown where the error stands.
 *
 * @param index the archive
 * @param place an item; or an issue, for all that was put right in it and in its items
 * @returns the newest first
 * @example
 * ```ts
 * import { type ArchiveIndex, correctionsOf } from '@bantin/archive'
 *
 * const link = { by: { issue: 'so-8', item: 'lich' }, of: { issue: 'so-7', item: 'gat' }, date: '2026-06-03', wrong: 'ngày 5', right: 'ngày 6' }
 * const index: ArchiveIndex = { issues: [], years: [], sections: [], documents: [], places: [], corrections: [link], item: () => undefined }
 * console.log(correctionsOf(index, { issue: 'so-7', item: 'gat' }).map(({ right }) => right)) // => [ 'ngày 6' ]
 * ```
 */
export function correctionsOf({ corrections }: ArchiveIndex, { issue, item }: CorrectionPlace): CorrectionLink[] {
  return corrections.filter(({ of }) => of.issue === issue && (item === undefined || of.item === item))
}

/**
 * What an item puts right in earlier issues.
 *
 * @param index the archive
 * @param place the item that carries the errata
 * @returns in the order of the item
 * @example
 * ```ts
 * import { type ArchiveIndex, correctedBy } from '@bantin/archive'
 *
 * const link = { by: { issue: 'so-8', item: 'lich' }, of: { issue: 'so-7', item: 'gat' }, date: '2026-06-03', wrong: 'ngày 5', right: 'ngày 6' }
 * const index: ArchiveIndex = { issues: [], years: [], sections: [], documents: [], places: [], corrections: [link], item: () => undefined }
 * console.log(correctedBy(index, { issue: 'so-8', item: 'lich' }).map(({ of }) => of.issue)) // => [ 'so-7' ]
 * ```
 */
export function correctedBy({ corrections }: ArchiveIndex, { issue, item }: ItemPlace): CorrectionLink[] {
  return corrections.filter(({ by }) => by.issue === issue && by.item === item)
}
