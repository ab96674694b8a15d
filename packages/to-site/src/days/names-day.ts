import type { ItemRecord } from '@bantin/archive'
import { fold } from '@bantin/vietnamese/search'

/** A text to look for names in: without marks and case, words apart by one blank. */
export const asWords = (text: string): string =>
  ` ${fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** What an item is about, as far as it says so: title, subtitle, summary, keywords, headings. */
export function aboutOf({ title, subtitle, summary, keywords, passages }: ItemRecord): string {
  return asWords([title, subtitle, summary, ...keywords, ...passages.map(({ heading }) => heading)].filter((one) => one).join(' / '))
}
