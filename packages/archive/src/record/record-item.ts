import type { CompiledItem } from '@bantin/compile'
import { idPrefix } from '@bantin/paratext'
import { citationRecords } from './citation-records.ts'
import type { ItemRecord } from './issue-record.ts'
import { passagesOf } from './passages.ts'
import { placeRecords } from './place-records.ts'
import { plainWords } from './text-blocks.ts'

/** What {@link recordItem} takes beside the item. */
export interface ItemFacts extends Pick<ItemRecord, 'code' | 'page' | 'corrections'> {
  /** Day of the issue. */
  readonly date: string
}

/** What is kept of an item. */
export function recordItem(item: CompiledItem, { code, page, corrections, date }: ItemFacts): ItemRecord {
  const { id, section, title, language, audience, contributors, meta, words, readingMinutes } = item
  const { subtitle, summary, keywords, origin } = meta
  const before = item.image?.caption ? [plainWords(item.image.caption)] : []
  const passages = passagesOf(item.tree, { idPrefix: idPrefix(id), before })
  const texts = [title, subtitle, summary, ...passages.flatMap(({ heading, text }) => [heading, ...text.split('\n')])]
  return {
    id,
    code,
    section,
    ...(audience === 'internal' ? { audience } : {}),
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(summary === undefined ? {} : { summary }),
    language,
    contributors,
    keywords,
    words,
    readingMinutes,
    page,
    passages,
    citations: citationRecords(item),
    places: placeRecords(
      texts.filter((text) => text !== undefined),
      date,
    ),
    corrections,
    ...(origin === undefined ? {} : { origin }),
  }
}
