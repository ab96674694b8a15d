import { createHash } from 'node:crypto'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { alteredFile, MAX_ITEM_BYTES, type OfferedItem, readSharedItem, type SharedItem } from '@bantin/exchange'
import { EXCHANGE } from './upstream/index-path.ts'
import { type Upstream, UpstreamError } from './upstream/upstream.ts'

/** An item with its pictures. */
export interface FetchedItem {
  readonly shared: SharedItem
  readonly images: ReadonlyMap<string, Uint8Array>
}

const MOST_IMAGE_BYTES = 20_000_000
const MOST_IMAGE_BYTES_OF_ITEM = 100_000_000

/**
 * Read an item from its upstream, every byte as the index says.
 *
 * @param withImages without it, only the text
 */
export async function fetchItem(
  upstream: Upstream,
  prefix: string,
  { item }: OfferedItem,
  { withImages }: { readonly withImages: boolean },
): Promise<{ readonly fetched?: FetchedItem; readonly diagnostics: readonly Diagnostic[] }> {
  const altered = (path: string) => ({ diagnostics: [diagnose(alteredFile, { file: path })] })
  try {
    const file = prefix + EXCHANGE + item.file
    const bytes = await upstream.read(file, MAX_ITEM_BYTES)
    if (!bytes) return altered(file)
    const { item: shared, diagnostics } = readSharedItem(item, bytes, { file })
    if (!shared) return { diagnostics }
    const images = new Map<string, Uint8Array>()
    let left = MOST_IMAGE_BYTES_OF_ITEM
    for (const { path, sha256 } of withImages ? item.images : []) {
      const name = prefix + EXCHANGE + path
      const image = await upstream.read(name, Math.min(MOST_IMAGE_BYTES, left))
      if (!image || createHash('sha256').update(image).digest('hex') !== sha256) return altered(name)
      left -= image.length
      images.set(path, image)
    }
    return { fetched: { shared, images }, diagnostics: [] }
  } catch (error) {
    if (error instanceof UpstreamError) return { diagnostics: [error.diagnostic] }
    throw error
  }
}
