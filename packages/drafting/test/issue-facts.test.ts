import { describe, expect, test } from 'vitest'
import { draft, type IssueFacts, type LeftOut, type ManuscriptBlock } from '../src/index.ts'
import { box, h, manuscript, p, table } from './support/blocks.ts'

const ARTICLE = [h('Gặt sớm trước mưa'), p('Lúa chín đều trên các cánh đồng ven sông.')]

const factsOf = (blocks: readonly ManuscriptBlock[], file = 'bai.docx', leftOut: readonly LeftOut[] = []): IssueFacts =>
  draft(file, manuscript([...blocks, ...ARTICLE], { leftOut })).issue

describe('a masthead', () => {
  test.each<[lines: string[], facts: IssueFacts]>([
    [
      ['ĐẢNG BỘ TỈNH SÔNG NGÂN', 'BẢN TIN SINH HOẠT CHI BỘ', 'Số 264, tháng 7/2024', 'Năm thứ 32', 'Lưu hành nội bộ'],
      { bulletin: 'BẢN TIN SINH HOẠT CHI BỘ', number: 264, period: '2024-07', yearOfPublication: 32, audience: 'internal' },
    ],
    [
      [
        'Trung tâm Thông tin tỉnh Sông Ngân',
        'Bản tin Sông Ngân',
        'Thông tin hằng tháng cho thôn, bản',
        'Số 264 · tháng 11/2026 · năm thứ 32',
        'Phát hành ngày 05/11/2026',
      ],
      { bulletin: 'Bản tin Sông Ngân', number: 264, period: '2026-11', yearOfPublication: 32, date: '2026-11-05' },
    ],
    [['Bản tin Sông Ngân\tSố 264 · tháng 11/2026'], { bulletin: 'Bản tin Sông Ngân', number: 264, period: '2026-11' }],
    [['Bản tin Làng Ven', '(Số 264, tháng 7-2024)'], { bulletin: 'Bản tin Làng Ven', number: 264, period: '2024-07' }],
    [['BẢN TIN LÀNG VEN – SỐ 18 – THÁNG 11 NĂM 2026'], { bulletin: 'BẢN TIN LÀNG VEN', number: 18, period: '2026-11' }],
    [['Bản tin', 'Số 1+2/2019'], { bulletin: 'Bản tin', number: 2, kind: 'combined' }],
    [['Bản tin', 'Số 263+264, tháng 1+2/2019'], { bulletin: 'Bản tin', number: 264, period: '2019-01/2019-02', kind: 'combined' }],
    [
      ['Nội san Trường Ven', 'Số 3, quý III/2024'],
      { bulletin: 'Nội san Trường Ven', number: 3, period: '2024-07/2024-09', kind: 'combined' },
    ],
    [['BẢN TIN', 'Số 7', 'Tháng bảy năm 2024'], { bulletin: 'BẢN TIN', number: 7, period: '2024-07' }],
    [['BẢN TIN', 'Năm thứ XXXII', 'Ra ngày 05/7/2024'], { bulletin: 'BẢN TIN', yearOfPublication: 32, date: '2024-07-05' }],
    [['BẢN TIN LÀNG VEN', 'Giấy phép xuất bản số 45/GP-STT'], { bulletin: 'BẢN TIN LÀNG VEN' }],
  ])('%j', (lines, facts) => {
    const made = draft('bai.docx', manuscript([...lines.map((line) => p(line)), ...ARTICLE]))
    expect(made.issue).toEqual(facts)
    expect(made.leftOut.map(({ kind, text }) => [kind, text])).toEqual(lines.map((line) => ['masthead', line]))
    expect(made.items.map(({ title, markdown }) => [title, markdown])).toEqual([
      ['Gặt sớm trước mưa', 'Lúa chín đều trên các cánh đồng ven sông.\n'],
    ])
  })

  test.each<[what: string, block: ManuscriptBlock]>([
    ['a table', table(['BẢN TIN LÀNG VEN', 'Số 18, tháng 11/2026'])],
    ['a box', box(p('BẢN TIN LÀNG VEN'), p('Số 18, tháng 11/2026'))],
  ])('in %s', (_what, block) => {
    expect(factsOf([block])).toEqual({ bulletin: 'BẢN TIN LÀNG VEN', number: 18, period: '2026-11' })
  })
})

test('a picture in a masthead stays in the text', () => {
  const picture = p('', {
    inlines: [
      { type: 'text', text: 'BẢN TIN LÀNG VEN' },
      { type: 'picture', picture: 'co.png', alt: 'Cánh đồng' },
    ],
  })
  const pictures = new Map([['co.png', { name: 'co.png', bytes: new Uint8Array([1]), mediaType: 'image/png' }]])
  const made = draft('bai.docx', manuscript([picture, p('Số 18, tháng 11/2026'), ...ARTICLE], { pictures }))
  expect(made.images).toHaveLength(1)
  expect(made.leftOut.map(({ text }) => text)).toEqual(['BẢN TIN LÀNG VEN', 'Số 18, tháng 11/2026'])
})

describe('what is no masthead stays in the text', () => {
  test.each<[what: string, lines: string[]]>([
    ['a document number', ['UBND XÃ ĐỒI THÔNG', 'Số: 12/KH-UBND', 'Đồi Thông, ngày 5 tháng 7 năm 2024']],
    ['a number of a party document', ['Số 12-BC/ĐU', 'BÁO CÁO']],
    ['an address', ['Số 12, đường Bến Cũ, phường Trung Tâm', 'Tháng 7/2024']],
    ['a sentence', ['Số 7 tháng 7 năm nay lúa gặt muộn hơn mọi năm và mưa nhiều ngày liền.']],
    ['a title that speaks of a bulletin', ['Bản tin dự báo lũ tháng 7/2024']],
  ])('%s', (_what, lines) => {
    const made = draft('bai.docx', manuscript([...lines.map((line) => p(line)), p('Nước sông lên nhanh trong hai ngày tới.')]))
    expect(made.leftOut).toEqual([])
    expect(made.issue.number).toBeUndefined()
  })
})

describe('the name of the file and the running heads', () => {
  test.each<[file: string, facts: IssueFacts]>([
    ['BT so 264 thang 7.2024.doc', { number: 264, period: '2024-07' }],
    ['cũ/Bản tin số 18 - 11-2026.docx', { number: 18, period: '2026-11' }],
    ['bantin_2026-11.docx', { period: '2026-11' }],
    ['Kế hoạch số 12.docx', {}],
    ['anh 20240705.docx', {}],
  ])('%s', (file, facts) => expect(factsOf([], file)).toEqual(facts))

  const head: LeftOut = { kind: 'running-head', text: 'Bản tin Làng Ven – Số 264', place: { page: 2, line: 1 } }
  const guess = (file: string, line: string) =>
    draft(file, manuscript([p('Bản tin Làng Ven'), p(line), ...ARTICLE], { leftOut: [head] })).guesses.find(({ kind }) => kind === 'number')

  test('sources that agree are surer', () => {
    expect(guess('BT so 264.doc', 'Số 264, tháng 7/2024')).toEqual({
      kind: 'number',
      value: '264',
      confidence: 0.97,
      reason: {
        vi: 'đọc ở măng-sét; đọc ở đầu hoặc chân trang; theo tên tệp',
        en: 'read in the masthead; read in the running heads; by the name of the file',
      },
      place: { line: 2 },
    })
  })

  test('sources that differ are unsure', () => {
    expect(guess('bai.doc', 'Số 265, tháng 8/2024')).toMatchObject({
      value: '265',
      confidence: 0.5,
      reason: { vi: 'đọc ở măng-sét; nhưng đọc ở đầu hoặc chân trang là 264' },
    })
  })
})
