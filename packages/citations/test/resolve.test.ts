import { describe, expect, test } from 'vitest'
import { findCitations, type KnownDocument, resolve } from '../src/index.ts'

const registry: KnownDocument[] = [
  { id: 'chong-bao', docType: 'Nghị quyết', number: '09', symbol: 'NQ/TW', term: 'XII', date: '2017-05-05' },
  { id: 'nuoc-sach', docType: 'Nghị quyết', number: '09', symbol: 'NQ/TW', term: 'XIII', date: '2022-04-04' },
  { id: 'thu-y', docType: 'Luật', number: '79', year: '2015', symbol: 'QH13', name: 'Thú y' },
  { id: 'thu-y-ten', docType: 'Luật', name: 'Thú y', year: '2015' },
  { id: 'tuoi-tieu-a', docType: 'Quyết định', number: '12', symbol: 'QĐ-UBND', date: '2024-01-05', issuer: 'UBND.An Hòa' },
  { id: 'tuoi-tieu-b', docType: 'Quyết định', number: '12', symbol: 'QĐ-UBND', date: '2024-02-06', issuer: 'UBND.Phú Lâm' },
  { id: 'tw7', docType: 'Nghị quyết', plenum: '7', term: 'X' },
  { id: 'dieu-le', docType: 'Điều lệ' },
]

/** The id of the document, or of those between which the text does not decide. */
function idsOf(text: string): (string | string[] | undefined)[] {
  return resolve(findCitations(text), { registry }).map(({ document, candidates }) => document?.id ?? candidates?.map((one) => one.id))
}

describe('registry', () => {
  test.each<[text: string, ids: (string | string[] | undefined)[]]>([
    ['Nghị quyết số 09-NQ/TW khóa XII', ['chong-bao']],
    ['Nghị quyết số 9-NQ/TW khóa XIII', ['nuoc-sach']],
    ['Nghị quyết số 09-NQ/TW ngày 4/4/2022', ['nuoc-sach']],
    ['Nghị quyết số 09-NQ/TW ngày 1/9/2023', [undefined]],
    ['Nghị quyết số 09-NQ/TW', [['chong-bao', 'nuoc-sach']]],
    ['Nghị quyết số 09-NQ/TU', [undefined]],
    [
      'Nghị quyết số 09-NQ/TW khóa XII; sau đó Nghị quyết 09 được sơ kết; Nghị quyết nói trên còn hiệu lực',
      ['chong-bao', 'chong-bao', 'chong-bao'],
    ],
    ['Luật số 79/2015/QH13', ['thu-y']],
    ['Luật Thú y năm 2015', ['thu-y-ten']],
    ['luật thú y 2015', ['thu-y-ten']],
    ['Luật Thú y năm 2030', [undefined]],
    ['Quyết định số 12/QĐ-UBND của UBND xã An Hòa', ['tuoi-tieu-a']],
    ['Quyết định số 12/QĐ-UBND ngày 6/2/2024', ['tuoi-tieu-b']],
    ['Quyết định số 12/QĐ-UBND', [['tuoi-tieu-a', 'tuoi-tieu-b']]],
    ['Nghị quyết Trung ương 7 khóa X', ['tw7']],
    ['Điều 2 Điều lệ Đảng', ['dieu-le']],
  ])('%s', (text, ids) => expect(idsOf(text)).toEqual(ids))

  test('keeps what else the documents carry', () => {
    const [found] = resolve(findCitations('Luật Thú y năm 2015'), {
      registry: [{ id: 'a', docType: 'Luật', name: 'Thú y', year: '2015', url: '/thu-y' }],
    })
    expect(found?.document?.url).toBe('/thu-y')
  })
})

describe('keys', () => {
  test.each<[text: string, keys: (string | undefined)[]]>([
    ['Nghị quyết số 09-NQ/TW khóa XII và Nghị quyết số 09-NQ/TW ngày 4/4/2022', ['Nghị quyết 9 NQ/TW XII', 'Nghị quyết 9 NQ/TW XIII']],
    ['Nghị quyết số 09-NQ/TW ngày 5/1/2026', ['Nghị quyết 9 NQ/TW 2026-01-05']],
    ['Nghị quyết số 09-NQ/TW', [undefined]],
    ['Nghị quyết số 09-NQ/TU ngày 4/4/2022', ['Nghị quyết 9 NQ/TU 2022-04-04']],
    ['Nghị định số 05/2023/NĐ-CP', ['Nghị định 5 NĐ-CP 2023']],
    ['Quyết định số 12/QĐ-UBND ngày 6/2/2024 của UBND xã Phú Lâm', ['Quyết định 12 QĐ-UBND 2024-02-06 UBND.Phú Lâm']],
    ['Luật Thú y năm 2015; LUẬT THÚ Y 2015; Luật Thú y', ['Luật thu y 2015', 'Luật thu y 2015', undefined]],
    ['Hiến pháp năm 2013', ['Hiến pháp  2013']],
    ['Nghị quyết Trung ương 7 khóa X; Nghị quyết Trung ương 7', ['Nghị quyết Trung ương 7 khóa X', undefined]],
    ['Nghị quyết Đại hội XIII của Đảng', ['Nghị quyết đai hôi XIII']],
    ['Điều lệ Đảng', ['Điều lệ đang']],
    ['Nghị định này', [undefined]],
  ])('%s', (text, keys) => expect(resolve(findCitations(text)).map(({ key }) => key)).toEqual(keys))
})

describe('antecedents', () => {
  test.each<[text: string, antecedents: (number | undefined)[]]>([
    ['Kế hoạch số 3/KH-UBND ngày 1/2/2024; Kế hoạch số 03/KH-UBND', [undefined, 0]],
    ['Kế hoạch số 3/KH-UBND ngày 1/2/2024; Kế hoạch số 3/KH-UBND ngày 5/6/2025', [undefined, undefined]],
    ['Nghị quyết số 4-NQ/TU; Chỉ thị số 4-CT/TU; Chỉ thị này; Nghị quyết này', [undefined, undefined, 1, 0]],
    ['Nghị định này thay Nghị định số 5/2015/NĐ-CP; Nghị định này có ba chương', [undefined, undefined, undefined]],
    ['Nghị quyết số 4-NQ/TU; Nghị quyết 4; Nghị quyết này', [undefined, 0, 0]],
  ])('%s', (text, antecedents) => {
    const citations = findCitations(text)
    expect(citations.map(({ antecedent }) => antecedent)).toEqual(antecedents)
    expect(resolve(citations).map(({ antecedent }) => antecedent)).toEqual(antecedents)
  })

  test('reach over the articles of an issue', () => {
    const issue = ['Nghị quyết số 4-NQ/TU ngày 2/3/2024', 'Theo Nghị quyết 04, xã trồng rừng.'].flatMap((article) => findCitations(article))
    expect(resolve(issue).map(({ antecedent, key }) => [antecedent, key])).toEqual([
      [undefined, 'Nghị quyết 4 NQ/TU 2024-03-02'],
      [0, 'Nghị quyết 4 NQ/TU 2024-03-02'],
    ])
  })
})
