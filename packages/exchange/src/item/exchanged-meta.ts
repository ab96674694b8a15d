import type { Item } from '@bantin/schema'

/** The part of an item's front matter that travels with it: its words, not where it stands or came from. */
export type ExchangedMeta = Partial<Pick<Item, (typeof TRAVELLING)[number]>> & Pick<Item, 'title'>

const TRAVELLING = ['title', 'subtitle', 'summary', 'contributors', 'language', 'date', 'image', 'keywords'] as const

/** What travels of a front matter, in one order and without what is empty. */
export function exchangedMeta(meta: Item): ExchangedMeta {
  const fields = TRAVELLING.map((key) => [key, meta[key]] as const)
  const kept = fields.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
  return Object.fromEntries(kept) as unknown as ExchangedMeta
}

/** The names of the fields that travel. */
export const travellingFields: readonly string[] = TRAVELLING
