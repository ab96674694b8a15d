import type { CompiledItem } from '@bantin/compile'
import { describe, expect, test } from 'vitest'
import { compileWritten, recordOf, recordText } from './support/written.ts'

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
