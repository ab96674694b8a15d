import { createArchiveIndex, type IssueRecord } from '@bantin/archive'
import { type SiteFile, site } from '@bantin/to-site'
import { describe, expect, test } from 'vitest'
import { archiveOf, bulletin, issueOf } from './support/archive.ts'
import { siteOfText } from './support/hostile.ts'
import { parts } from './support/parts.ts'
import { settings } from './support/settings.ts'
import { textOf } from './support/texts.ts'

/** What a page may take without pictures. */
const MOST = 60_000

const tooLong = (files: readonly SiteFile[]) =>
  files.filter(({ path, bytes }) => path.endsWith('.html') && bytes.length > MOST).map(({ path, bytes }) => `${path} ${bytes.length}`)

/** 5,000 items, 3,000 documents, 900 places, one law that every second item cites, and 2,000 corrections. */
function large(): IssueRecord[] {
  return Array.from({ length: 360 }, (_, i) => {
    const issue = issueOf(i + 1, 14)
    return {
      ...issue,
      items: issue.items.map((item, j) => {
        const place = i * 14 + j
        return {
          ...item,
          citations: [
            ...(place % 2 === 0 ? [{ key: 'luat-dat-dai-2024', name: 'Luật Đất đai năm 2024', count: 1 }] : []),
            ...[place % 3000, (place * 7) % 3000].map((number) => ({
              key: `nghi-quyet-${number}-nq-hdnd-2020`,
              name: `Nghị quyết số ${number}/2020/NQ-HĐND ngày 05 tháng 12 năm 2020 của Hội đồng nhân dân`,
              count: 1,
            })),
          ],
          places: [{ key: `noi-${place % 900}`, name: `Đồng Nội ${place % 900}` }],
          corrections:
            place > 14 && place % 5 < 2
              ? [{ date: '2026-01-05', of: { issue: `lang-ven-${i}`, item: 'bai-5' }, wrong: 'ngày thứ Năm', right: 'ngày thứ Sáu' }]
              : [],
        }
      }),
    }
  })
}

describe('thirty years of a monthly bulletin', () => {
  const index = createArchiveIndex(large())
  const files = site({ bulletin, index, settings, parts })

  test('no page is longer than its budget', () => {
    expect([index.documents.length, index.places.length]).toEqual([3001, 900])
    expect(files.length).toBeGreaterThan(1300)
    expect(tooLong(files)).toEqual([])
  })

  test('nothing is left out of the lists that are parted', () => {
    const texts = new Map(files.map((file) => [file.path, textOf(file)]))
    const all = (start: string) =>
      [...texts].filter(([path]) => path.startsWith(start)).map(([, text]) => text.slice(text.indexOf('<main')))
    const count = (start: string, what: RegExp) => all(start).reduce((sum, text) => sum + (text.match(what)?.length ?? 0), 0)
    const items = index.issues.length * 14
    expect(count('archive/', /<li class="row"><a href="\.\.\/issues\//g)).toBe(items)
    expect(count('sections/', /<li class="row"><a href="\.\.\/issues\//g)).toBe(items)
    expect(count('places/', /<li class="row"><a href="\.\.\/issues\//g)).toBe(items)
    expect(count('documents/', /<li class="row"><a href="\.\.\/issues\//g)).toBe(
      index.documents.reduce((sum, one) => sum + one.items.length, 0),
    )
    expect(count('documents/', /id="document_/g)).toBe(3001)
    expect(count('corrections', /<li class="correction">/g)).toBe(index.corrections.length)
    expect(count('issues/', /<li class="entry">/g)).toBe(items)
  })

  test('a list leads through its pages', () => {
    const text = textOf(files.find(({ path }) => path === 'documents/luat_2.html')!)
    expect(text.slice(text.indexOf('<nav class="page-links"'), text.indexOf('</main>'))).toMatchInlineSnapshot(`
      "<nav class="page-links" aria-label="Các trang">
      <a class="step" rel="prev" href="../documents/luat.html">Trang trước</a>
      <ol>
      <li><a href="../documents/luat.html"><span class="unseen">trang </span>1</a></li>
      <li><a href="../documents/luat_2.html" aria-current="page"><span class="unseen">trang </span>2</a></li>
      <li><a href="../documents/luat_3.html"><span class="unseen">trang </span>3</a></li>
      <li><a href="../documents/luat_4.html"><span class="unseen">trang </span>4</a></li>
      <li><a href="../documents/luat_10.html"><span class="unseen">trang </span>10</a></li>
      </ol>
      <a class="step" rel="next" href="../documents/luat_3.html">Trang sau</a>
      </nav>
      "
    `)
  })
})

test('an issue of a thousand items with long texts is parted as well', () => {
  const issue = issueOf(1, 1000)
  const items = issue.items.map((item) => ({ ...item, title: 'Ấ'.repeat(1000), summary: '"'.repeat(10_000) }))
  const files = site({ bulletin, index: createArchiveIndex([{ ...issue, items }]) })
  expect(tooLong(files)).toEqual([])
})

test('texts of any length leave a page within bounds', () => {
  for (const { path, bytes } of site(siteOfText('ấ '.repeat(500).trim()))) expect([path, bytes.length < 3 * MOST]).toEqual([path, true])
})

test('style sheet and script stay small', () => {
  const files = new Map(site({ bulletin, index: archiveOf(1) }).map(({ path, bytes }) => [path, bytes.length]))
  expect(files.get('site.css')).toBeLessThanOrEqual(12_000)
  expect(files.get('display.js')).toBeLessThanOrEqual(3000)
})

/** The best of several runs, in milliseconds: what else runs on the machine makes a run longer, never shorter. */
function time(run: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...runs)
}

test('four times the issues take about four times as long', () => {
  const [few, many] = [archiveOf(60), archiveOf(240)]
  const ratio = time(() => site({ bulletin, index: many })) / time(() => site({ bulletin, index: few }))
  expect(ratio).toBeLessThan(12)
})
