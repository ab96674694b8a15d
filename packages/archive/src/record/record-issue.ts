import type { CompiledIssue, CompiledItem, Manifest } from '@bantin/compile'
import { itemCode } from '@bantin/paratext'
import type { Audience, Correction } from '@bantin/schema'
import type { IssueRecord } from './issue-record.ts'
import { outputPages } from './output-page.ts'
import { recordItem } from './record-item.ts'

/** Options of {@link recordIssue}. */
export interface RecordOptions {
  /**
   * Who the record is for. A public record holds nothing internal and says nothing of it.
   * @defaultValue `'public'`
   */
  readonly audience?: Audience
}

/**
 * What is kept of an issue for the index across issues: plain data, the same for the same issue.
 *
 * Items are parted at their headings into passages of plain words. Documents cited have a key that is the same for every way to write
 * them; provinces are read as of the issue's date and carry the names of those that they belong to today.
 *
 * @param issue what `compile` returned
 * @param manifest what `render` returned for it, or the file `manifest.json` of its output folder
 * @param options see {@link RecordOptions}
 * @returns `undefined` when the issue or its output is internal and the record is to be public
 * @example
 * ```ts
 * import { compile, render } from '@bantin/compile'
 * import { recordIssue } from '@bantin/archive'
 *
 * const file = (path: string, text: string) => [path, { path, bytes: new TextEncoder().encode(text) }] as const
 * const files = new Map([
 *   file('bulletin.yaml', 'schema: 1\nid: lang-ven\ntitle: Làng Ven\npublisher: { name: Tổ tin }\nsections: [{ id: mua-vu, title: Mùa vụ }]\n'),
 *   file('05/issue.yaml', 'schema: 1\nid: so-7\nnumber: 7\nperiod: 2026-05\ndate: 2026-05-04\nitems: [{ item: gat, section: mua-vu }]\n'),
 *   file('05/items/gat.md', '---\ntitle: Gặt sớm\n---\n\nLúa chín đều.\n\n## Chọn ngày\n\nTránh mưa.\n'),
 * ])
 * const { issue } = await compile({ bulletinFile: 'bulletin.yaml', issueFile: '05/issue.yaml', files })
 * const record = issue && recordIssue(issue, (await render(issue, [])).manifest)
 * console.log(record?.items[0]?.code, record?.items[0]?.page) // => 7-01 web/gat.html
 * console.log(record?.items[0]?.passages[1]) // => { id: 'item_gat_chon-ngay', heading: 'Chọn ngày', text: 'Tránh mưa.' }
 * ```
 */
export function recordIssue(
  issue: CompiledIssue,
  manifest: Manifest,
  { audience = 'public' }: RecordOptions = {},
): IssueRecord | undefined {
  const isPublic = audience === 'public'
  if (isPublic && (issue.audience === 'internal' || manifest.audience === 'internal')) return undefined
  const isKept = (item: CompiledItem): boolean => !isPublic || item.audience === 'public'
  const hidden = new Set(issue.items.filter((item) => !isKept(item)).map(({ id }) => id))
  // The erratum of an item that is left out would tell of it
  const isTold = ({ of }: Correction): boolean => of.issue !== issue.id || of.item === undefined || !hidden.has(of.item)
  const pageOf = outputPages(manifest)
  const { number, period, yearOfPublication, kind, date } = issue.meta
  return {
    bantin: 1,
    id: issue.id,
    bulletin: issue.bulletin.id,
    number,
    period,
    ...(yearOfPublication === undefined ? {} : { yearOfPublication }),
    kind,
    date,
    title: issue.title,
    language: issue.language,
    ...(issue.audience === 'internal' ? { audience: issue.audience } : {}),
    sections: issue.sections.filter(({ items }) => items.some(isKept)).map(({ id, title }) => ({ id, title })),
    items: issue.items.filter(isKept).map((item) =>
      recordItem(item, {
        code: itemCode(issue, item.id) ?? '',
        page: pageOf(item.id),
        corrections: item.meta.corrections.filter(isTold),
        date,
      }),
    ),
    // Files that were made with an internal item in them are not named
    artifacts: hidden.size === 0 ? manifest.artifacts : [],
  }
}
