import type { IssueRecord } from '@bantin/archive'
import type { SearchItem } from './search-item.ts'

/**
 * The items of an issue as the search index takes them.
 *
 * @param record what is kept of the issue
 * @param folder the issue's output folder, as the search page sees it
 * @example
 * ```ts
 * import { searchItems } from '@bantin/search'
 *
 * const record = {
 *   bantin: 1, id: 'so-7', bulletin: 'lang-ven', number: 7, period: '2026-05', kind: 'regular', date: '2026-05-04', title: 'Số 7',
 *   language: 'vi', sections: [{ id: 'mua-vu', title: 'Mùa vụ' }], artifacts: [],
 *   items: [{
 *     id: 'gat', code: '7-01', section: 'mua-vu', title: 'Gặt sớm', language: 'vi', contributors: [], keywords: [], words: 3,
 *     readingMinutes: 1, page: 'web/gat.html', passages: [{ text: 'Lúa chín đều.' }], citations: [], places: [], corrections: [],
 *   }],
 * } as const
 * console.log(searchItems(record).map((item) => item.page)) // => [ 'issues/so-7/web/gat.html' ]
 * ```
 */
export function searchItems(record: IssueRecord, folder: string = `issues/${encodeURIComponent(record.id)}`): SearchItem[] {
  const issue = { id: record.id, title: record.title, date: record.date }
  return record.items.map((item) => ({
    id: item.id,
    code: item.code,
    issue,
    section: record.sections.find(({ id }) => id === item.section) ?? { id: item.section, title: item.section },
    title: item.title,
    language: item.language === record.language ? undefined : item.language,
    subtitle: item.subtitle,
    summary: item.summary,
    words: [...item.keywords, ...item.contributors.map(({ name }) => name), ...item.citations.map(({ name }) => name)],
    places: item.places.map(({ key, name }) => ({ key, name })),
    page: `${folder}/${item.page}`,
    passages: item.passages,
  }))
}
