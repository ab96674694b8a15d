import { createArchiveIndex, type IssueRecord } from '@bantin/archive'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archiveOf, bulletin, issueOf } from './support/archive.ts'
import { parts } from './support/parts.ts'
import { linksOf } from './support/read-page.ts'
import { settings } from './support/settings.ts'
import { siteTexts } from './support/texts.ts'

/** Written by others beside the pages. */
const OTHERS = ['manifest.webmanifest', 'feed.xml']

/** Links that lead nowhere, as `page -> address`. */
function deadLinks(texts: ReadonlyMap<string, string>, issues: readonly IssueRecord[]): string[] {
  const files = new Set([
    ...texts.keys(),
    ...OTHERS,
    ...issues.flatMap(({ id, artifacts }) => artifacts.map(({ path }) => `issues/${id}/${path}`)),
  ])
  const pages = new Map([...texts].filter(([path]) => path.endsWith('.html')).map(([path, html]) => [path, linksOf(html)]))
  return [...pages].flatMap(([path, { to }]) =>
    to.flatMap((address) => {
      if (/^(?:https?|mailto|data):/.test(address)) return []
      if (/^[a-z]+:|^\//i.test(address)) return [`${path} -> ${address}`]
      const { pathname, hash } = new URL(address, `http://site/${path}`)
      const target = decodeURIComponent(pathname.slice(1))
      const ids = pages.get(target)?.ids
      return files.has(target) && (hash === '' || !ids || ids.has(hash.slice(1))) ? [] : [`${path} -> ${address}`]
    }),
  )
}

const few = <Value>(value: fc.Arbitrary<Value>, most = 4) => fc.array(value, { maxLength: most })
const id = fc.constantFrom('index', 'a', 'a-2', 'b', 'other', '2024')
const name = fc.constantFrom('Đất đai', 'Nghị định số 15/2020/NĐ-CP', 'Chỉ mục', '', 'Index', '数')
const topic = fc.record({ key: id, name, today: fc.option(few(name, 2), { nil: undefined }), count: fc.constant(1) })

const anyIssue = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    items: few(fc.record({ id, section: id, citations: few(topic), places: few(topic) })),
    files: few(fc.constantFrom('index.html', 'web/a.html', 'a b#c?.pdf', 'x%41.epub')),
    of: fc.record({ issue: id, item: fc.option(id, { nil: undefined }) }),
  })
  .map(({ number, items, files, of }): IssueRecord => {
    const issue = issueOf(number, 1)
    const [first] = issue.items
    const [file] = issue.artifacts
    return {
      ...issue,
      id: ['index', 'a', 'a-2', 'b', 'other', '2024'][number - 1]!,
      items: items.map((item) => ({
        ...first!,
        ...item,
        page: `web/${item.id}.html`,
        corrections: [{ date: '2026-01-05', of, wrong: 'năm', right: 'sáu' }],
      })),
      artifacts: [...new Set([...files, ...items.map((item) => `web/${item.id}.html`)])].map((path) => ({ ...file!, path, role: 'issue' })),
    }
  })

test('every link of a site leads to a file of it', () => {
  const { issues } = archiveOf(26)
  expect(deadLinks(siteTexts({ bulletin, index: createArchiveIndex(issues), settings, parts }), issues)).toEqual([])
})

test('whatever the ids and names are', () => {
  fc.assert(
    fc.property(few(anyIssue, 6), (records) => {
      const index = createArchiveIndex(records)
      const texts = siteTexts({ bulletin, index, settings, parts })
      expect(deadLinks(texts, index.issues)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('the test sees a dead link', () => {
  const texts = new Map([
    ['a/x.html', '<a href="y.html">y</a><a href="#none">n</a><a href="x.html#id">x</a><p id="id">i</p><a href="/z">z</a>'],
  ])
  expect(deadLinks(texts, [])).toEqual(['a/x.html -> y.html', 'a/x.html -> #none', 'a/x.html -> /z'])
})
