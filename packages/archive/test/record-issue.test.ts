import { type IssueRecord, readIssueRecord, recordIssue } from '@bantin/archive'
import { type CompiledIssue, type CompiledItem, render } from '@bantin/compile'
import { province, samples } from '@bantin/fixtures'
import { textOf } from '@bantin/transforms'
import { describe, expect, test } from 'vitest'
import { compileSample, manifestOf, pages } from './support/sample.ts'
import { compileWritten } from './support/written.ts'

const recordOf = async (issue: CompiledIssue): Promise<IssueRecord> => recordIssue(issue, await manifestOf(issue)) as IssueRecord

/** The record of one item, written as Markdown. */
async function recordText(text: string, date = '2026-11-05') {
  const { items } = await recordOf(await compileWritten({ items: { gat: text }, date }))
  return items[0] as IssueRecord['items'][number]
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

describe.each(samples)('the sample $name', (sample) => {
  test('every word of the text stands in one passage, once', async () => {
    const issue = await compileSample(sample)
    const record = await recordOf(issue)
    for (const [index, { tree, image }] of issue.items.entries()) {
      const passages = record.items[index]?.passages ?? []
      const recorded = passages.flatMap(({ heading = '', text }) => words(`${heading} ${text.replace(/^(?:Hình|Bảng) \d+\. /gm, '')}`))
      expect(recorded.toSorted()).toEqual([...words(textOf(tree)), ...words(image?.caption ?? '')].sort())
    }
  })

  test('reads back as it was, and comes out the same again', async () => {
    const issue = await compileSample(sample)
    const text = JSON.stringify(await recordOf(issue))
    expect(readIssueRecord(text)).toEqual({ record: JSON.parse(text), diagnostics: [] })
    expect(JSON.stringify(await recordOf(await compileSample(sample)))).toBe(text)
  })

  test('recording leaves the issue as it is', async () => {
    const issue = await compileSample(sample)
    const before = structuredClone(issue.items)
    await recordOf(issue)
    expect(issue.items).toEqual(before)
  })
})

test('the facts of an issue', async () => {
  const issue = await compileSample(province)
  const { items, artifacts, ...facts } = recordIssue(issue, (await render(issue, [])).manifest) as IssueRecord
  expect(facts).toMatchInlineSnapshot(`
    {
      "bantin": 1,
      "bulletin": "song-ngan",
      "date": "2026-11-05",
      "id": "song-ngan-2026-11",
      "kind": "regular",
      "language": "vi",
      "number": 264,
      "period": "2026-11",
      "sections": [
        {
          "id": "tin-trong-tinh",
          "title": "Tin trong tỉnh",
        },
        {
          "id": "san-xuat",
          "title": "Sản xuất mùa vụ",
        },
        {
          "id": "y-te",
          "title": "Sức khỏe và bảo hiểm y tế",
        },
        {
          "id": "phong-tranh-thien-tai",
          "title": "Phòng tránh thiên tai",
        },
        {
          "id": "dich-vu-so",
          "title": "Định danh và dịch vụ số",
        },
        {
          "id": "giao-duc",
          "title": "Trường học và thư viện",
        },
        {
          "id": "doi-song",
          "title": "Giao thông, nước và môi trường",
        },
      ],
      "title": "Bản tin Sông Ngân",
      "yearOfPublication": 32,
    }
  `)
  expect(artifacts).toEqual([])
  expect(items.map(({ code, section, page }) => [code, section, page]).slice(0, 3)).toMatchInlineSnapshot(`
    [
      [
        "264-01",
        "tin-trong-tinh",
        "web/tong-hop-thang-muoi.html",
      ],
      [
        "264-02",
        "tin-trong-tinh",
        "web/ke-hoach-thang-muoi-mot.html",
      ],
      [
        "264-03",
        "san-xuat",
        "web/lua-thu-dong.html",
      ],
    ]
  `)
})

test('an item, whole', async () => {
  const item = await recordText(`---
title: Gặt sớm tránh mưa
subtitle: Việc trong tuần
summary: Chọn ngày nắng ở Phú Yên.
keywords: [lúa]
contributors: [{ name: Tổ Khuyến nông }]
---

Lúa chín tám phần là gặt được.[^1] Theo *Luật Thủy lợi năm 2017*, xã giữ **kênh**.

## Chọn ngày

- Xem tin thời tiết;
- gặt buổi sáng.[^2]

:::luu-y[Nhớ phơi]
Lúa ướt để lâu dễ mốc.
:::

### Máy gặt

Bảng: Lịch máy

| Thôn | Ngày |
| --- | --- |
| Ven | 5/11 |

[^1]: Tính trên từng thửa.
[^2]: Điều 5 Luật Thủy lợi nói về kênh.
`)
  expect(item).toMatchInlineSnapshot(`
    {
      "citations": [
        {
          "count": 2,
          "key": "luat-thuy-loi-2017",
          "name": "Luật Thủy lợi năm 2017",
        },
      ],
      "code": "12-01",
      "contributors": [
        {
          "name": "Tổ Khuyến nông",
          "role": "author",
        },
      ],
      "corrections": [],
      "id": "gat",
      "keywords": [
        "lúa",
      ],
      "language": "vi",
      "page": "web/gat.html",
      "passages": [
        {
          "text": "Lúa chín tám phần là gặt được. Theo Luật Thủy lợi năm 2017, xã giữ kênh.
    Tính trên từng thửa.",
        },
        {
          "heading": "Chọn ngày",
          "id": "item_gat_chon-ngay",
          "text": "Xem tin thời tiết;
    gặt buổi sáng.
    Nhớ phơi
    Lúa ướt để lâu dễ mốc.
    Điều 5 Luật Thủy lợi nói về kênh.",
        },
        {
          "heading": "Máy gặt",
          "id": "item_gat_may-gat",
          "text": "Bảng 1. Lịch máy
    Thôn
    Ngày
    Ven
    5/11",
        },
      ],
      "places": [
        {
          "key": "phu-yen",
          "name": "Phú Yên",
          "today": [
            "Đắk Lắk",
          ],
        },
      ],
      "readingMinutes": 1,
      "section": "mua-vu",
      "subtitle": "Việc trong tuần",
      "summary": "Chọn ngày nắng ở Phú Yên.",
      "title": "Gặt sớm tránh mưa",
      "words": 53,
    }
  `)
})

describe('documents', () => {
  test.each<[name: string, written: readonly string[], key: string]>([
    [
      'a decree',
      ['Nghị định số 15/2020/NĐ-CP ngày 03 tháng 02 năm 2020 của Chính phủ', 'Nghị định 15/2020/NĐ-CP', 'NĐ số 15/2020/ NĐ - CP'],
      'nghi-dinh-15-nd-cp-2020',
    ],
    ['a law', ['Luật Thủy lợi năm 2017', 'Luật thuỷ lợi 2017', 'khoản 2 Điều 5 Luật Thủy lợi năm 2017'], 'luat-thuy-loi-2017'],
    [
      'a plan of a province',
      ['Kế hoạch số 045/KH-UBND ngày 2/3/2026', 'KH số 45/KH-UBND ngày 02 tháng 3 năm 2026'],
      'ke-hoach-45-kh-ubnd-2026-03-02-ubnd',
    ],
  ])('%s has one key in all its spellings', async (_, spellings, key) => {
    for (const spelling of spellings) {
      const { citations } = await recordText(`---\ntitle: Kênh\n---\n\nXã giữ kênh theo ${spelling}.\n`)
      expect(citations.map((one) => one.key)).toEqual([key])
    }
  })

  test('plans of two communes whose names differ by a tone are two', async () => {
    const plan = (name: string) => `Kế hoạch số 7/KH-UBND ngày 2/3/2026 của UBND xã ${name}`
    const { citations } = await recordText(`---\ntitle: Kênh\n---\n\nTheo ${plan('Tân Hòa')}.\n\nTheo ${plan('Tân Hóa')}.\n`)
    expect(citations.map(({ key }) => key.replace(/-[0-9a-f]{8}$/, ' #'))).toEqual([
      'ke-hoach-7-kh-ubnd-2026-03-02-ubnd-tan-hoa #',
      'ke-hoach-7-kh-ubnd-2026-03-02-ubnd-tan-hoa #',
    ])
    expect(new Set(citations.map(({ key }) => key)).size).toBe(2)
  })

  test('the list that the transform left, addresses and all, is taken over; what is no web address is not', async () => {
    const issue = await compileWritten({ items: { gat: '---\ntitle: Kênh\n---\n\nXã giữ kênh.\n' } })
    const [item] = issue.items as [CompiledItem]
    const documentsCited = [
      { name: 'Luật Thủy lợi năm 2017', url: 'https://vanban.example/thuy-loi', count: 2 },
      { name: 'Luật Thủy lợi 2017', count: 1 },
      { name: 'Sổ tay giữ kênh', url: 'javascript:alert(1)', count: 1 },
      { name: '数', count: 1 },
    ]
    const tree = { ...item.tree, data: { documentsCited } }
    const record = await recordOf({ ...issue, items: [{ ...item, tree }], sections: [] })
    expect(record.items[0]?.citations).toMatchInlineSnapshot(`
      [
        {
          "count": 3,
          "key": "luat-thuy-loi-2017",
          "name": "Luật Thủy lợi năm 2017",
          "url": "https://vanban.example/thuy-loi",
        },
        {
          "count": 1,
          "key": "so-tay-giu-kenh",
          "name": "Sổ tay giữ kênh",
        },
        {
          "count": 1,
          "key": "a8df4050",
          "name": "数",
        },
      ]
    `)
  })
})

test.each<[date: string, text: string, places: IssueRecord['items'][number]['places']]>([
  ['2026-11-05', 'Lúa ở Phú Yên được mùa.', [{ key: 'phu-yen', name: 'Phú Yên', today: ['Đắk Lắk'] }]],
  ['2024-11-05', 'Lúa ở tỉnh Phú Yên được mùa.', [{ key: 'phu-yen', name: 'Phú Yên', today: ['Đắk Lắk'] }]],
  ['2024-11-05', 'Lúa ở tỉnh Lâm Đồng được mùa.', [{ key: 'lam-dong', name: 'Lâm Đồng' }]],
  ['2026-11-05', 'Xe chạy tới TP.HCM, rồi về thành phố Hồ Chí Minh.', [{ key: 'ho-chi-minh', name: 'Thành phố Hồ Chí Minh' }]],
  ['1995-11-05', 'Lũ về tỉnh Hà Bắc.', [{ key: 'ha-bac', name: 'Hà Bắc', today: ['Bắc Ninh'] }]],
  ['2026-11-05', 'Phường Bình Dương phát áo phao.', []],
])('on %s the places in “%s”', async (date, text, places) => {
  expect((await recordText(`---\ntitle: Tin mùa vụ\n---\n\n${text}\n`, date)).places).toEqual(places)
})

test('what the web form may hold of passages: nothing, a text without a heading, a heading without a text', async () => {
  const of = async (body: string) => (await recordText(`---\ntitle: Kênh\n---\n${body}`)).passages
  expect(await of('')).toEqual([])
  expect(await of('\nMột dòng.\n')).toEqual([{ text: 'Một dòng.' }])
  expect(await of('\n## Chọn ngày\n\n## Chọn ngày\n')).toEqual([
    { id: 'item_gat_chon-ngay', heading: 'Chọn ngày', text: '' },
    { id: 'item_gat_chon-ngay-2', heading: 'Chọn ngày', text: '' },
  ])
})

test('pages stand where the manifest has the web form', async () => {
  const issue = await compileWritten({ items: { index: '---\ntitle: A\n---\n\nMột.\n', gat: '---\ntitle: B\n---\n\nHai.\n' } })
  const { manifest } = await render(issue, [pages({ folder: 'trang/moi' })])
  const record = recordIssue(issue, manifest)
  expect(record?.items.map(({ page }) => page)).toEqual(['trang/moi/index_.html', 'trang/moi/gat.html'])
  expect(record?.artifacts).toEqual(manifest.artifacts)
})

describe('internal material', () => {
  const items = {
    gat: '---\ntitle: Gặt sớm\ncorrections:\n  - { date: 2026-11-05, of: { issue: lang-ven-2026-11, item: hop }, wrong: bảy giờ, right: tám giờ }\n---\n\nMột.\n',
    hop: '---\ntitle: Họp kín\naudience: internal\n---\n\nHai.\n',
    nuoc: '---\ntitle: Nước uống\n---\n\nBa.\n',
  }

  test('an internal issue has no public record', async () => {
    const issue = await compileWritten({ items, audience: 'internal' })
    const manifest = await manifestOf(issue)
    expect(recordIssue(issue, manifest)).toBe(undefined)
    expect(recordIssue({ ...issue, audience: 'public' }, manifest)).toBe(undefined)
    const record = recordIssue(issue, manifest, { audience: 'internal' })
    expect([record?.audience, ...(record?.items ?? []).map(({ id, audience }) => [id, audience])]).toEqual([
      'internal',
      ['gat', 'internal'],
      ['hop', 'internal'],
      ['nuoc', 'internal'],
    ])
    expect(readIssueRecord(JSON.stringify(record))).toEqual({ record, diagnostics: [] })
  })

  test('a public record says nothing of an internal item, and the codes of the others stay', async () => {
    const compiled = await compileWritten({ items, audience: 'internal' })
    const isPublic = (item: CompiledItem): CompiledItem => ({ ...item, audience: item.id === 'hop' ? 'internal' : 'public' })
    const all = compiled.items.map(isPublic)
    const sections = compiled.sections.map((section) => ({ ...section, items: all }))
    const issue: CompiledIssue = { ...compiled, audience: 'public', items: all, sections }
    const { manifest } = await render(issue, [pages({})])
    const record = recordIssue(issue, manifest)
    expect(record?.items.map(({ code, id }) => [code, id])).toEqual([
      ['12-01', 'gat'],
      ['12-03', 'nuoc'],
    ])
    expect(JSON.stringify(record)).not.toMatch(/hop|Họp|Hai|tám giờ|internal/)
    const inside = recordIssue(issue, manifest, { audience: 'internal' })
    expect(inside?.items.map(({ id, audience }) => [id, audience])).toEqual([
      ['gat', undefined],
      ['hop', 'internal'],
      ['nuoc', undefined],
    ])
  })
})
