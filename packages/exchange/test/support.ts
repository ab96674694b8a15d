import { sha256 } from '@bantin/compile'
import {
  compareItems,
  type ExchangeIndex,
  exchangedMeta,
  exchangeText,
  localItem,
  type OfferedItem,
  readSharedItem,
  type SharedItem,
  takeItems,
} from '@bantin/exchange'
import { parseItem } from '@bantin/parser'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

const IMAGE = bytesOf('ảnh')

/** What an upstream offers: the texts of its items by id, as an author wrote them. */
export function upstream(
  texts: Readonly<Record<string, string>>,
  { id = 'so-7', date = '2026-05-04', ...more }: Partial<ExchangeIndex> & { id?: string; date?: string } = {},
): { readonly index: ExchangeIndex; readonly files: ReadonlyMap<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>()
  const items = Object.entries(texts).map(([item, written]) => {
    const { meta, tree } = parseItem(written, { file: item })
    if (!meta) throw new Error(`${item} is no item`)
    const bytes = bytesOf(exchangeText({ ...exchangedMeta(meta), language: 'vi' }, tree))
    files.set(item, bytes)
    const images = written.includes('../images/lua.jpg') ? [{ path: 'images/lua.jpg', bytes: IMAGE.length, sha256: sha256(IMAGE) }] : []
    return {
      id: item,
      title: meta.title,
      section: { id: 'mua-vu', title: 'Mùa vụ' },
      language: 'vi',
      words: 10,
      version: date,
      hash: sha256(bytes),
      file: `items/${item}.md`,
      bytes: bytes.length,
      images,
    }
  })
  const index: ExchangeIndex = {
    bantin: 1,
    bulletin: { id: 'song-ngan', title: 'Bản tin Sông Ngân', publisher: 'Trung tâm Thông tin' },
    issue: { id, number: 7, period: date.slice(0, 7), date, title: 'Bản tin Sông Ngân', language: 'vi' },
    items,
    corrections: [],
    ...more,
  }
  return { index, files }
}

/** An offered item with its checked text. */
export function offer(
  source: ReturnType<typeof upstream>,
  item: string,
  others: readonly ExchangeIndex[] = [],
): { offered: OfferedItem; shared: SharedItem } {
  const offered = compareItems([], [source.index, ...others]).offered.find((one) => one.item.id === item && one.index === source.index)
  if (!offered) throw new Error(`${item} is not offered`)
  const { item: shared, diagnostics } = readSharedItem(offered.item, source.files.get(item) ?? new Uint8Array(), {
    file: `items/${item}.md`,
  })
  if (!shared) throw new Error(diagnostics[0]?.message.en)
  return { offered, shared }
}

/** The file of an item as it is taken. */
export function take(source: ReturnType<typeof upstream>, item: string, others: readonly ExchangeIndex[] = []): string {
  const { offered, shared } = offer(source, item, others)
  const { files } = takeItems([{ offered, shared, images: new Map() }], {
    ...{ issue: 'items: []\n', file: 'issue.yaml', files: new Map() },
    sections: [{ id: 'mua-vu', title: 'Mùa vụ' }],
  })
  return textOf(files.find(({ path }) => path === `items/${item}.md`)?.bytes)
}

export const local = (text: string, id = 'gat') => localItem(text, { id, file: `issues/05/items/${id}.md` })
