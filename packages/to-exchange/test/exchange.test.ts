import { render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { exchange } from '@bantin/to-exchange'
import { describe, expect, test } from 'vitest'
import { offerWritten } from './support/issue.ts'

const SVG = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>\n')

test('the index and an item', async () => {
  const issue = await compileWritten({
    bulletin: { site: 'https://songngan.example' },
    items: {
      lua: [
        { title: 'Gặt lúa', keywords: ['lúa'], image: { src: '../images/lua.svg', alt: 'Lúa' } },
        'Gặt *sớm*.\n\n![Lúa](../images/lua.svg)\n',
      ],
    },
    files: { 'i/images/lua.svg': SVG },
  })
  const { files } = await offerWritten(issue, { terms: 'Được đăng lại khi ghi rõ nguồn.' })
  expect([...files.keys()]).toEqual([
    'exchange/index.json',
    'exchange/items/lua.md',
    expect.stringMatching(/^exchange\/images\/lua-[0-9a-f]{12}\.svg$/),
  ])
  expect(files.get('exchange/index.json')).toMatchInlineSnapshot(`
    "{
      "bantin": 1,
      "bulletin": {
        "id": "song-ngan",
        "title": "Bản tin Sông Ngân",
        "publisher": "Trung tâm Thông tin"
      },
      "issue": {
        "id": "song-ngan-2026-11",
        "number": 264,
        "period": "2026-11",
        "date": "2026-11-05",
        "title": "Bản tin Sông Ngân",
        "language": "vi"
      },
      "terms": "Được đăng lại khi ghi rõ nguồn.",
      "items": [
        {
          "id": "lua",
          "title": "Gặt lúa",
          "section": {
            "id": "tin",
            "title": "Tin tức"
          },
          "language": "vi",
          "words": 2,
          "version": "2026-11-05",
          "hash": "8b4397ecce63b7f237db07d8e6ccc13e99dc03f4e13e11622600ef0019eeb0a0",
          "file": "items/lua.md",
          "bytes": 172,
          "images": [
            {
              "path": "images/lua-cd78517b4be9.svg",
              "bytes": 96,
              "sha256": "cd78517b4be9f466953c51fb905bd725193485375ca5b4434479dd9fa122cdf8"
            }
          ],
          "url": "https://songngan.example/song-ngan-2026-11/lua.html"
        }
      ],
      "corrections": []
    }
    "
  `)
  expect(files.get('exchange/items/lua.md')).toMatchInlineSnapshot(`
    "---
    title: Gặt lúa
    language: vi
    image:
      src: ../images/lua-cd78517b4be9.svg
      alt: Lúa
    keywords:
      - lúa
    ---

    Gặt *sớm*.

    ![Lúa](../images/lua-cd78517b4be9.svg)
    "
  `)
})

describe('a text that stands on its own', () => {
  test.each<[name: string, markdown: string, expected: string, bulletin?: Record<string, unknown>]>([
    [
      'an include, its pictures and its includes',
      'Trước.\n\n::chen{tep=../chung/a.md}\n\nSau.',
      'Trước.\n\nMột ![x](../images/lua-IMAGE.svg)\n\nHai.\n\nSau.',
    ],
    ['an include in a box', ':::luu-y\n::chen{tep=../chung/hop.md}\n:::', '::::luu-y\n:::ghi-nho\nNhớ.\n:::\n::::'],
    ['a link to an item, without a site', 'Xem [bài *kia*](khac.md#a) nhé.', 'Xem bài *kia* nhé.'],
    [
      'a link to an item, with a site',
      'Xem [bài kia](khac.md#chon-ngay) nhé.',
      'Xem [bài kia](https://songngan.example/song-ngan-2026-11/khac.html#item_khac_chon-ngay) nhé.',
      { site: 'https://songngan.example' },
    ],
    ['a link by reference', 'Xem [bài][1].\n\n[1]: https://songngan.example "Trang"', 'Xem [bài](https://songngan.example "Trang").'],
    ['a link within', 'Xem [dưới](#chon-ngay).\n\n## Chọn ngày', 'Xem [dưới](#chon-ngay).\n\n## Chọn ngày'],
    ['notes', 'Lúa.[^a]\n\n[^a]: Chú.', 'Lúa.[^a]\n\n[^a]: Chú.'],
    ['words as they were written', 'Nghị định 15/2020/NĐ-CP, 3,5 ha; "vậy".', 'Nghị định 15/2020/NĐ-CP, 3,5 ha; "vậy".'],
    ['what this office added to what it took', ':::bo-sung[Ở *xã* ta]\nMai.\n:::\n\n:::them\nHai.\n:::', 'Ở *xã* ta\n\nMai.\n\nHai.'],
    ['HTML is no markup', 'a <b>c</b>', 'a <b>c</b>'],
  ])('%s', async (_, markdown, expected, bulletin = {}) => {
    const issue = await compileWritten({
      bulletin,
      items: { lua: [{ title: 'Gặt lúa' }, markdown], khac: [{ title: 'Bài khác' }, '## Chọn ngày\n\nMai.\n\n## a'] },
      files: {
        'i/images/lua.svg': SVG,
        'i/chung/a.md': new TextEncoder().encode('Một ![x](../images/lua.svg)\n\n::chen{tep=b.md}\n'),
        'i/chung/b.md': new TextEncoder().encode('---\ntitle: Không in\n---\n\nHai.\n'),
        'i/chung/hop.md': new TextEncoder().encode(':::ghi-nho\nNhớ.\n:::\n'),
      },
    })
    const { files } = await offerWritten(issue)
    const text = files.get('exchange/items/lua.md') ?? ''
    expect(text.slice(text.indexOf('\n---\n\n') + 6).replace(/lua-[0-9a-f]{12}/, 'lua-IMAGE')).toBe(`${expected}\n`)
  })
})

test('corrections that an issue makes are told, of its own items too', async () => {
  const corrections = [
    { date: '2026-11-06', of: { issue: 'song-ngan-2026-10', item: 'rau' }, wrong: 'một', right: 'hai', note: 'Xin lỗi.' },
    { date: '2026-11-07', of: { issue: 'song-ngan-2026-11', item: 'lua' }, wrong: 'ba', right: 'bốn' },
  ]
  const issue = await compileWritten({
    items: { lua: [{ title: 'Lúa' }, 'Lúa.'], sua: [{ title: 'Đính chính', corrections }, 'Xin đính chính.'] },
  })
  const { index } = await offerWritten(issue)
  const by = { issue: 'song-ngan-2026-11', item: 'sua', itemTitle: 'Đính chính' }
  expect(index.corrections).toEqual(corrections.map((one) => ({ by, ...one })))
  expect(index.items.map(({ id, version }) => [id, version])).toEqual([
    ['lua', '2026-11-07+1'],
    ['sua', '2026-11-05'],
  ])
})

test('corrections that later issues made in this one are told too, but for those of internal items', async () => {
  const by = { issue: 'so-8', number: 265, period: '2026-12', date: '2026-12-05', title: 'Số sau', item: 'sua', itemTitle: 'Sửa' }
  const said = { date: '2026-12-05', wrong: 'một', right: 'hai' }
  const issue = await compileWritten({
    corrected: [
      { by, of: { item: 'lua' }, ...said },
      { by: { ...by, item: 'kin', itemTitle: 'Chữ kín', audience: 'internal' }, of: { item: 'lua' }, ...said },
      { by, of: {}, ...said, note: 'Cả số.' },
    ],
  })
  const { index, files } = await offerWritten(issue)
  const told = { issue: 'so-8', item: 'sua', itemTitle: 'Sửa' }
  expect(index.corrections).toEqual([
    { by: told, of: { issue: 'song-ngan-2026-11' }, ...said, note: 'Cả số.' },
    { by: told, of: { issue: 'song-ngan-2026-11', item: 'lua' }, ...said },
  ])
  expect(index.items[0]?.version).toBe('2026-12-05+1')
  expect([...files.values()].join('\n')).not.toContain('Chữ kín')
})

describe('nothing internal', () => {
  test('an internal issue offers nothing, and says so', async () => {
    const { artifacts, diagnostics } = await render(await compileWritten({ issue: { audience: 'internal' } }), [exchange()])
    expect([artifacts.map(({ path }) => path), diagnostics.map(({ ruleId }) => ruleId)]).toEqual([
      ['manifest.json'],
      ['to-exchange/internal-issue'],
    ])
  })

  test('an internal item that got so far is left out with its pictures', async () => {
    const issue = await compileWritten({
      items: { lua: [{ title: 'Lúa' }, 'Lúa.'], kin: [{ title: 'Nội bộ' }, 'Chữ kín. ![x](../images/kin.svg)'] },
      files: { 'i/images/kin.svg': SVG },
    })
    const items = issue.items.map((item) => (item.id === 'kin' ? { ...item, audience: 'internal' as const } : item))
    const { files } = await offerWritten({ ...issue, items })
    expect([...files.keys()]).toEqual(['exchange/index.json', 'exchange/items/lua.md'])
    expect([...files.values()].join('\n')).not.toMatch(/kin|Nội bộ|Chữ kín/)
  })
})

test('without the texts as they were written, it says so', async () => {
  const { sources: _, ...issue } = await compileWritten()
  const { diagnostics } = await render(issue, [exchange()])
  expect(diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['to-exchange/no-source', 'error']])
})

test('options that are wrong are findings', async () => {
  const { diagnostics } = await render(await compileWritten(), [exchange({ terms: '' })])
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['adapter/bad-option'])
})
