import { type IssueRecord, readIssueRecord, recordIssue } from '@bantin/archive'
import { render } from '@bantin/compile'
import { province, samples } from '@bantin/fixtures'
import { compileSample } from '@bantin/testing'
import { textOf } from '@bantin/transforms'
import { describe, expect, test } from 'vitest'
import { pages } from './support/render.ts'
import { compileWritten, recordOf, recordText } from './support/written.ts'

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
