import { decodeText, parseItem } from '@bantin/parser'
import { bulletin as bulletinSchema, type Issue, issue as issueSchema } from '@bantin/schema'
import { findSecretMark } from '../checks/secret-mark.ts'
import { readDocument } from '../document/read-document.ts'
import type { IssueSource, SourceFile } from '../source/issue-source.ts'
import { resolvePath } from '../source/resolve-path.ts'
import type { LaterCorrection } from './later-correction.ts'

const HEAD = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/

/**
 * What items of other issues put right in an issue. An item counts when the `issue.yaml` of its issue is valid and lists it: one that
 * is still a draft beside the issue does not. An item that cannot be read, or bears a mark of secrecy, says nothing.
 *
 * @param source the issue, with the `issue.yaml` of the other issues among its files
 * @param items texts of other issues; those without a correction of this issue cost a look for its id
 * @returns in the order of the items; see {@link LaterCorrection}. Those of internal items are marked, and `compile` keeps them from
 *   public issues
 * @example
 * ```ts
 * import { findCorrections } from '@bantin/compile'
 *
 * const file = (path: string, text: string) => [path, { path, bytes: new TextEncoder().encode(text) }] as const
 * const yaml = (id: string, number: number, item: string) =>
 *   `schema: 1\nid: ${id}\nnumber: ${number}\nperiod: 2026-0${number}\ndate: 2026-0${number}-04\nitems: [{ item: ${item}, section: mua-vu }]\n`
 * const files = new Map([
 *   file('bulletin.yaml', 'schema: 1\nid: lang-ven\ntitle: Làng Ven\npublisher: { name: Tổ tin }\nsections: [{ id: mua-vu, title: Mùa vụ }]\n'),
 *   file('7/issue.yaml', yaml('so-7', 7, 'gat')),
 *   file('8/issue.yaml', yaml('so-8', 8, 'lich')),
 *   file('8/items/lich.md', '---\ntitle: Lịch\ncorrections:\n  - { date: 2026-08-04, of: { issue: so-7, item: gat }, wrong: ngày 5, right: ngày 6 }\n---\n\nGặt.\n'),
 * ])
 * const source = { bulletinFile: 'bulletin.yaml', issueFile: '7/issue.yaml', files, otherIssues: ['8/issue.yaml'] }
 * console.log(findCorrections(source, files.values()).map(({ by, right }) => `${by.number}: ${right}`)) // => [ '8: ngày 6' ]
 * ```
 */
export function findCorrections(source: IssueSource, items: Iterable<SourceFile>): LaterCorrection[] {
  const bulletin = readDocument(source, { path: source.bulletinFile, kind: 'bulletin', schema: bulletinSchema }).value
  const id = readDocument(source, { path: source.issueFile, kind: 'issue', schema: issueSchema }).value?.id
  if (!bulletin || id === undefined) return []
  const issues = new Map((source.otherIssues ?? []).map((path) => [folderOf(path), path]))
  const known = new Map<string, Issue | undefined>()
  const issueAt = (path: string): Issue | undefined => {
    if (!known.has(path)) known.set(path, readDocument(source, { path, kind: 'issue', schema: issueSchema }).value)
    return known.get(path)
  }
  return [...items].flatMap((file): LaterCorrection[] => {
    const text = 'bytes' in file ? decodeText(file.bytes, { file: file.path }).text : undefined
    const head = text?.includes(id) ? HEAD.exec(text)?.[0] : undefined
    const issueFile = head === undefined ? undefined : issueOf(file.path, issues)
    const issue = issueFile === undefined ? undefined : issueAt(issueFile)
    if (!issue || issueFile === undefined || head === undefined || findSecretMark(text ?? '')) return []
    const entry = issue.items.find((one) => resolvePath(issueFile, one.file ?? `items/${one.item}.md`) === file.path)
    const meta = entry && parseItem(head, { file: file.path }).meta
    if (!meta) return []
    const isInternal = [issue.audience ?? bulletin.audience, meta.audience].includes('internal')
    const by: LaterCorrection['by'] = {
      ...{ issue: issue.id, number: issue.number, period: issue.period, date: issue.date, title: issue.title ?? bulletin.title },
      ...{ item: entry.item, itemTitle: meta.title, language: meta.language ?? issue.language ?? bulletin.languages[0] },
      ...(isInternal ? { audience: 'internal' as const } : {}),
    }
    return meta.corrections
      .filter(({ of }) => of.issue === id)
      .map(({ of, ...said }) => ({ by, of: of.item === undefined ? {} : { item: of.item }, ...said }))
  })
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The `issue.yaml` of the nearest folder upwards that has one. */
function issueOf(path: string, issues: ReadonlyMap<string, string>): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    const found = issues.get(folder)
    if (found !== undefined || folder === '') return found
  }
}
