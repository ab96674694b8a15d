import { sha256 } from '@bantin/compile'
import type { Place } from '@bantin/diagnostics'
import { parseItem } from '@bantin/parser'
import type { Origin } from '@bantin/schema'
import { rewrite } from './exchange-text.ts'

/** An item of this bulletin that came from another. */
export interface LocalItem {
  readonly id: string
  /** Path of its file in the bulletin folder. */
  readonly file: string
  readonly title: string
  readonly origin: Origin
  /** Where the origin stands in the file. */
  readonly place?: Place | undefined
  /** SHA-256 of its text as it would be handed on, without additions: that of the origin when nothing was changed. */
  readonly hash: string
  /** How many passages this office added. */
  readonly additions: number
}

/**
 * Read an item of one's own, if it names an origin.
 *
 * @param text the text of its file
 * @param facts `id` and path
 * @returns nothing for an item without an origin, or one that cannot be read
 * @example
 * ```ts
 * import { localItem } from '@bantin/exchange'
 *
 * const text = '---\ntitle: Gặt\norigin: { bulletin: song-ngan, title: Sông Ngân }\n---\n\nLúa chín.\n\n:::bo-sung\nThôn ta gặt ngày 12.\n:::\n'
 * const item = localItem(text, { id: 'gat', file: 'issues/11/items/gat.md' })
 * console.log(item?.origin.bulletin, item?.additions) // => song-ngan 1
 * ```
 */
export function localItem(text: string, { id, file }: Pick<LocalItem, 'id' | 'file'>): LocalItem | undefined {
  if (!/^(?:origin|["']origin["']|\{)/m.test(text)) return undefined
  const { meta, placeOf } = parseItem(text, { file })
  const own = meta?.origin && rewrite(text)
  if (!meta?.origin || !own) return undefined
  const { title, origin } = meta
  return { id, file, title, origin, place: placeOf(['origin']), hash: sha256(own.text), additions: own.additions }
}
