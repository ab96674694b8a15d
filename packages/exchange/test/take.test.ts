import { type TakeOptions, takeItems } from '@bantin/exchange'
import { describe, expect, test } from 'vitest'
import { bytesOf, local, offer, textOf, upstream } from './support.ts'

const GAT = '---\ntitle: Gặt sớm\nimage: { src: ../images/lua.jpg, alt: Lúa chín }\n---\n\nLúa chín.\n'
const ISSUE = `schema: 1 # dạng
items:
  # tin đầu
  - item: lich-gom-rac # thứ hai
    section: mua-vu
`
const source = upstream({ gat: GAT })
const images = new Map([['images/lua.jpg', bytesOf('ảnh')]])
const options: TakeOptions = {
  ...{ issue: ISSUE, file: 'issues/05/issue.yaml', files: new Map() },
  sections: [
    { id: 'mua-vu', title: 'Mùa vụ' },
    { id: 'doi-song', title: 'Đời sống' },
  ],
}
const taking = { ...offer(source, 'gat'), images }

test('an item, its picture and its line in the contents, whose comments stay', () => {
  const { files, ids, diagnostics } = takeItems([taking], options)
  expect([ids, diagnostics, files.map(({ path }) => path)]).toEqual([['gat'], [], ['images/lua.jpg', 'items/gat.md', 'issue.yaml']])
  expect(textOf(files[1]?.bytes)).toMatchInlineSnapshot(`
    "---
    title: Gặt sớm
    language: vi
    image:
      src: ../images/lua.jpg
      alt: Lúa chín
    origin:
      bulletin: song-ngan
      title: Bản tin Sông Ngân
      publisher: Trung tâm Thông tin
      issue: so-7
      number: 7
      item: gat
      date: 2026-05-04
      version: 2026-05-04
      hash: 1a867e1696cc30dbd953067fb6dc8e32d7cce9939e84849428a555ac78eb34cb
    ---

    Lúa chín.
    "
  `)
  expect(textOf(files[2]?.bytes)).toBe(`${ISSUE}  - item: gat\n    section: mua-vu\n`)
})

describe('ids and sections', () => {
  test.each<[name: string, more: Partial<TakeOptions>, id: string, section: string]>([
    ['a section that is asked for', { section: 'doi-song' }, 'gat', 'doi-song'],
    ['a section of the same title', { sections: [{ id: 'ruong', title: 'MÙA VỤ' }] }, 'gat', 'ruong'],
    ['an id that the contents have', { issue: ISSUE.replace('lich-gom-rac', 'gat') }, 'song-ngan-gat', 'mua-vu'],
    ['an id whose file is there', { files: new Map([['items/gat.md', bytesOf('x')]]) }, 'song-ngan-gat', 'mua-vu'],
    [
      'both ids taken',
      {
        files: new Map([
          ['items/gat.md', bytesOf('x')],
          ['items/song-ngan-gat.md', bytesOf('x')],
        ]),
      },
      'song-ngan-gat-2',
      'mua-vu',
    ],
    ['the picture is there already', { files: images }, 'gat', 'mua-vu'],
  ])('%s', (_, more, id, section) => {
    const { files, ids, diagnostics } = takeItems([taking], { ...options, ...more })
    expect([ids, diagnostics]).toEqual([[id], []])
    expect(textOf(files.at(-1)?.bytes)).toContain(`  - item: ${id}\n    section: ${section}\n`)
    expect(local(textOf(files.find(({ path }) => path === `items/${id}.md`)?.bytes))?.origin.item).toBe('gat')
    for (const { path } of files) if (path !== 'issue.yaml') expect((more.files ?? new Map()).has(path)).toBe(false)
  })

  test.each<[name: string, more: Partial<TakeOptions>, rule: string]>([
    ['no section', { sections: [{ id: 'khac', title: 'Khác' }] }, 'sync/no-section'],
    ['a section that is not there', { section: 'khac' }, 'sync/no-section'],
    ['another picture of that name', { files: new Map([['images/lua.jpg', bytesOf('khác')]]) }, 'sync/file-in-the-way'],
    ['an issue.yaml with mistakes', { issue: 'items: [' }, 'sync/issue-not-readable'],
  ])('%s: nothing', (_, more, rule) => {
    const { files, diagnostics } = takeItems([taking], { ...options, ...more })
    expect([files, diagnostics.map(({ ruleId }) => ruleId)]).toEqual([[], [rule]])
  })
})

test('two items of one id from two issues get two ids', () => {
  const later = upstream({ gat: GAT.replace('chín', 'non') }, { id: 'so-8', date: '2026-06-04' })
  expect(takeItems([taking, { ...offer(later, 'gat'), images }], options).ids).toEqual(['gat', 'song-ngan-gat'])
})

test('an item that the upstream took from elsewhere names both, and in a third hand still the first', () => {
  const origin = { bulletin: 'trung-uong', title: 'Bản tin Trung ương', number: 40, version: '2026-04-01', hash: '0'.repeat(64) }
  const first = { bulletin: 'trung-uong', title: 'Bản tin Trung ương', number: 40 }
  for (const own of [origin, { ...origin, bulletin: 'vung', title: 'Bản tin Vùng', first }]) {
    const offered = { ...taking.offered, item: { ...taking.offered.item, origin: own } }
    const text = textOf(takeItems([{ ...taking, offered }], options).files[1]?.bytes)
    expect(local(text)?.origin).toMatchObject({ bulletin: 'song-ngan', first })
    expect(local(text)?.origin.first).toEqual(first)
  }
})
