import type { OfferedItem } from '../compare/compare-items.ts'
import { localItem } from '../item/local-item.ts'
import type { SharedItem } from '../item/shared-item.ts'
import { splitFile } from '../item/split-file.ts'
import { originOf, takenText } from '../item/taken-text.ts'
import { placeAdditions } from './place-additions.ts'
import { updateFrontMatter } from './update-front-matter.ts'

/** What {@link updateItem} takes. */
export interface UpdateOptions {
  /** The text of the item here. */
  readonly local: string
  readonly offered: OfferedItem
  readonly shared: SharedItem
}

/** A new text for the file, or one to be put beside it. */
export type UpdatedItem = { readonly text: string } | { readonly beside: string }

/**
 * Renew an item that was taken. Only a text that is still the one that was taken is renewed; passages that were added stay where they were.
 * Where the text was changed here, or the place of an addition is gone, the new text is to lie beside it, for a person to compare.
 *
 * @param options see {@link UpdateOptions}
 * @example
 * ```ts
 * import { exchangeText, updateItem } from '@bantin/exchange'
 *
 * const index = {
 *   bantin: 1 as const,
 *   bulletin: { id: 'song-ngan', title: 'Sông Ngân', publisher: 'Tổ tin' },
 *   issue: { id: 'so-7', number: 7, period: '2026-05', date: '2026-05-04', title: 'Sông Ngân', language: 'vi' },
 *   items: [],
 *   corrections: [],
 * }
 * const item = { id: 'gat', title: 'Gặt', section: { id: 'mua', title: 'Mùa' }, language: 'vi', words: 2, version: '2026-05-04', hash: '', file: '', bytes: 0, images: [] }
 * const local = '---\ntitle: Gặt\norigin: { bulletin: song-ngan, title: Sông Ngân, hash: "0000000000000000000000000000000000000000000000000000000000000000" }\n---\n\nSửa tại chỗ.\n'
 * const shared = { meta: { title: 'Gặt' }, body: 'Lúa chín.\n', hash: '' }
 * console.log(Object.keys(updateItem({ local, offered: { index, item, version: '2026-05-04', corrections: [] }, shared }))) // => [ 'beside' ]
 * ```
 */
export function updateItem({ local, offered, shared }: UpdateOptions): UpdatedItem {
  const beside = { beside: takenText(offered, shared) }
  const text = local.replaceAll('\r\n', '\n')
  const own = localItem(text, { id: '', file: '' })
  const isAsTaken = own !== undefined && (own.hash === own.origin.hash || own.hash === offered.item.hash)
  if (!isAsTaken) return beside
  const { front, body } = splitFile(text)
  const newFront = updateFrontMatter(front, shared.meta, originOf(offered))
  const newBody = own.hash === offered.item.hash ? body : placeAdditions(body, shared.body)
  if (newFront === undefined || newBody === undefined) return beside
  const made = `---\n${newFront}---\n\n${newBody}`
  // What was made must read back as the upstream's text and the same additions; otherwise a person decides
  const again = localItem(made, { id: '', file: '' })
  if (again?.hash !== offered.item.hash || again.additions !== own.additions) return beside
  return { text: local.includes('\r\n') ? made.replaceAll('\n', '\r\n') : made }
}
