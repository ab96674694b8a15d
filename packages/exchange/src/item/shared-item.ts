import { sha256 } from '@bantin/compile'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { decodeText, parseItem } from '@bantin/parser'
import { secretGrade } from '@bantin/schema'
import type { ExchangeItem } from '../index-file/exchange-index.ts'
import { alteredFile, internalUpstream, itemNotValid, secretUpstream } from '../rules/item-rules.ts'
import { type ExchangedMeta, exchangedMeta } from './exchanged-meta.ts'
import { forbiddenAddress } from './forbidden-address.ts'
import { hasSecretMark } from './has-secret-mark.ts'
import { splitFile } from './split-file.ts'

/** The most bytes of an item that is taken. */
export const MAX_ITEM_BYTES = 1_000_000

/** The text of an item that an upstream offers, checked. */
export interface SharedItem {
  readonly meta: ExchangedMeta
  /** The body as the upstream wrote it. */
  readonly body: string
  readonly hash: string
}

/**
 * Read an item that an upstream offers, and refuse what must not come in: bytes that are not those of the index, marks of state secrecy
 * (of which nothing is told but that they are there), internal items, and addresses that would draw files of one's own into the text.
 * HTML in it is only text to Bantin. Never throws.
 *
 * @param item what the index says of it
 * @param bytes its file
 * @param options `file`: what findings call it
 * @returns the item, or why it is refused
 * @example
 * ```ts
 * import { readSharedItem } from '@bantin/exchange'
 *
 * const item = { id: 'gat', hash: '0'.repeat(64), images: [] }
 * const { diagnostics } = readSharedItem(item, new TextEncoder().encode('---\ntitle: Gặt\n---\n'), { file: 'items/gat.md' })
 * console.log(diagnostics[0]?.ruleId) // => sync/altered
 * ```
 */
export function readSharedItem(
  item: Pick<ExchangeItem, 'id' | 'hash' | 'images'>,
  bytes: Uint8Array,
  { file }: { readonly file: string },
): { readonly item?: SharedItem; readonly diagnostics: readonly Diagnostic[] } {
  const refuse = (diagnostic: Diagnostic) => ({ diagnostics: [diagnostic] })
  if (sha256(bytes) !== item.hash) return refuse(diagnose(alteredFile, { file }))
  const { text } = decodeText(bytes, { file, maxBytes: MAX_ITEM_BYTES })
  if (text === undefined) return refuse(diagnose(itemNotValid, { file }, { problem: 'text' }))
  if (secretGrade(text)) return refuse(diagnose(secretUpstream, { file }))
  const { meta, tree } = parseItem(text, { file })
  if (!meta) return refuse(diagnose(itemNotValid, { file }, { problem: 'front-matter' }))
  if (hasSecretMark(meta)) return refuse(diagnose(secretUpstream, { file }))
  if (meta.audience === 'internal') return refuse(diagnose(internalUpstream, { file }))
  const images = new Set(item.images.map(({ path }) => `../${path}`))
  const problem = (meta.image && !images.has(meta.image.src) ? 'image' : undefined) ?? forbiddenAddress(tree, images)
  if (problem) return refuse(diagnose(itemNotValid, { file }, { problem }))
  return { item: { meta: exchangedMeta(meta), body: splitFile(text).body, hash: item.hash }, diagnostics: [] }
}
