import { hasErrors } from '@bantin/diagnostics'
import { parseItem } from '@bantin/parser'
import type { ItemResult } from './compile-item.ts'
import type { CachedItem } from './tree-cache.ts'

type Stored = Omit<CachedItem, 'result'> & { readonly result: Omit<ItemResult, 'placeOf' | 'headings'> & { readonly headings: string[] } }

/** An item as text for a store; none when it has errors, which may quote what must not be kept. */
export function toStored({ hash, includes, result }: CachedItem): string | undefined {
  if (hasErrors(result.diagnostics)) return undefined
  const { placeOf: _, headings, ...plain } = result
  const stored: Stored = { hash, includes, result: { ...plain, headings: [...headings] } }
  return JSON.stringify(stored)
}

/**
 * An item from a store. The places of its front matter are found again only when somebody asks, since that takes a parse.
 *
 * @param source the text of the item, and its path
 */
export function fromStored(stored: string, source: { readonly text: string; readonly file: string }): CachedItem | undefined {
  try {
    const { hash, includes, result } = JSON.parse(stored) as Stored
    if (!Array.isArray(includes) || !Array.isArray(result.headings)) return undefined
    const placeOf: ItemResult['placeOf'] = (path) => parseItem(source.text, { file: source.file }).placeOf(path)
    return { hash, includes, result: { ...result, headings: new Set(result.headings), placeOf } }
  } catch {
    return undefined
  }
}
