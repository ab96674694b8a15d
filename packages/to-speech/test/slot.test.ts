import { compileWritten } from '@bantin/testing'
import type { SpeechOptions } from '@bantin/to-speech'
import { expect, test } from 'vitest'
import { renderSpoken } from './support/issue.ts'

const long = (words: number): string => `${'lúa '.repeat(words).trim()}.\n`

const issue = await compileWritten({
  items: {
    gat: [{ title: 'Gặt' }, long(178)],
    phoi: [{ title: 'Phơi' }, long(358)],
    cat: [{ title: 'Cất' }, long(88)],
  },
})

const titles = (page: string): string[] => [...page.matchAll(/<h2>(Gặt|Phơi|Cất)<\/h2>/g)].map((one) => one[1] as string)

test.each<[options: SpeechOptions, read: string]>([
  [{}, 'Gặt Phơi Cất'],
  [{ minutes: 60 }, 'Gặt Phơi Cất'],
  [{ minutes: 2.5 }, 'Gặt Cất'],
  [{ minutes: 0.5 }, ''],
  [{ minutes: 2.5, syllablesPerMinute: 400 }, 'Gặt Phơi Cất'],
  [{ minutes: 2.5, pause: 9000 }, 'Cất'],
  [{ items: ['cat', 'gat'] }, 'Cất Gặt'],
  [{ items: ['phoi', 'gat', 'cat', 'phoi'], minutes: 3 }, 'Phơi Cất'],
])('%j reads %s', async (options, read) => {
  const { page, text } = await renderSpoken(issue, options)
  expect(titles(page).join(' ')).toBe(read)
  expect((text.match(/^(?:Gặt|Phơi|Cất)$/gm) ?? []).join(' ')).toBe(read)
})

test('what is left out is listed with its time, and reported', async () => {
  const { page, findings } = await renderSpoken(issue, { minutes: 2.5 })
  expect(page).toContain('<h2>Không đọc lần này</h2>\n<ul>\n<li>Phơi · ước tính 2 phút 5 giây</li>\n</ul>')
  expect(page).toContain('Thời lượng cho phép: 2,5 phút. Mọi thời lượng là ước tính, với tốc độ 180 âm tiết mỗi phút.')
  expect(findings).toEqual([
    'info to-speech/item-left-out i/items/phoi.md The item “Phơi” (about 2 min 5 s) is not read: there is no room for it in 2.5 minutes.',
  ])
})

test('times add up', async () => {
  const { page } = await renderSpoken(issue)
  const rows = [...page.matchAll(/<tr><th scope="row">(?:<a[^>]*>)?([^<]*).*?<td>(.*?)<\/td><td>(.*?)<\/td>/g)].map((one) =>
    one.slice(1).join(' | '),
  )
  expect(rows).toMatchInlineSnapshot(`
    [
      "Mở đầu | 15 giây | 15 giây",
      "Gặt | 1 phút 5 giây | 1 phút 15 giây",
      "Phơi | 2 phút 5 giây | 3 phút 15 giây",
      "Cất | 35 giây | 3 phút 50 giây",
      "Kết thúc | 10 giây | 3 phút 55 giây",
    ]
  `)
})

test('an id that the issue does not have', async () => {
  const { findings, page } = await renderSpoken(issue, { items: ['gatt', 'cat'] })
  expect(findings).toEqual(['error to-speech/unknown-item i/issue.yaml The issue has no item “gatt” to read. Did you mean “gat”?'])
  expect(titles(page)).toEqual(['Cất'])
})

test('findings of items that are not read are not told', async () => {
  const doubtful = await compileWritten({ items: { a: [{ title: 'A' }, 'Số nhà 12/5.\n'], b: [{ title: 'B' }, 'Số nhà 14/5.\n'] } })
  const { findings } = await renderSpoken(doubtful, { items: ['b'] })
  expect(findings).toEqual([
    'info to-speech/uncertain-reading i/items/b.md:5:8 “14/5” will be read “mười bốn trên năm”, which may be wrong (a house number with a slash).',
  ])
})

const licence = { number: '1', date: '2026-01-01', issuer: 'Sở', audiences: ['internal'] }

test('nothing internal goes out over a loudspeaker', async () => {
  const internal = await compileWritten({ bulletin: { audience: 'internal', licence } })
  const { page, text, ssml, findings } = await renderSpoken(internal)
  expect(page + text + ssml).toBe('')
  expect(findings).toEqual([
    'warning to-speech/internal-not-read i/issue.yaml “Bản tin Sông Ngân” is for internal distribution and is not read over a public loudspeaker.',
  ])
  expect((await renderSpoken(internal, { audience: 'internal' })).text).toContain('Gặt sớm.')
})

test('an internal item in an issue that nobody checked', async () => {
  const items = issue.items.map((item) => (item.id === 'gat' ? { ...item, audience: 'internal' as const } : item))
  const { text, findings } = await renderSpoken({ ...issue, items })
  expect(text).not.toContain('Gặt\n')
  expect(findings).toEqual([
    'warning to-speech/internal-not-read i/items/gat.md “Gặt” is for internal distribution and is not read over a public loudspeaker.',
  ])
})
