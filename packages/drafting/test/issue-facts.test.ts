import { describe, expect, test } from 'vitest'
import { draft, draftFiles, type IssueFacts, type LeftOut, type ManuscriptBlock } from '../src/index.ts'
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

describe('the cover', () => {
  const picture = (alt: string): ManuscriptBlock => p('', { inlines: [{ type: 'picture', picture: 'bia.png', alt }] })
  const pictures = new Map([['bia.png', { name: 'bia.png', bytes: new Uint8Array([1]), mediaType: 'image/png' }]])
  const NAME = p('BẢN TIN LÀNG VEN')
  const NUMBER = p('Số 18, tháng 11/2026')
  const issueOf = (blocks: readonly ManuscriptBlock[]) => {
    const made = draft('bai.docx', manuscript([...blocks, ...ARTICLE], { pictures }))
    const files = draftFiles(made).filter(({ path }) => path === 'issue.yaml')
    return { ...made, yaml: files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('') }
  }

  test.each<[what: string, blocks: ManuscriptBlock[], confidence: number, yaml: string[], leftOut: string[]]>([
    [
      'is the picture below the masthead',
      [NAME, NUMBER, picture('Cánh đồng'), p('Ảnh: Tổ Trình bày', { role: 'caption' })],
      0.8,
      ['image: images/bia.png', 'alt: Cánh đồng', 'credit: Tổ Trình bày'],
      ['BẢN TIN LÀNG VEN', 'Số 18, tháng 11/2026', 'Ảnh: Tổ Trình bày'],
    ],
    [
      'is the only picture in it',
      [NAME, picture('Cánh đồng'), NUMBER],
      0.5,
      ['image: images/bia.png', 'alt: Cánh đồng'],
      ['BẢN TIN LÀNG VEN', 'Số 18, tháng 11/2026'],
    ],
    [
      'is asked to be described',
      [NAME, NUMBER, picture('')],
      0.8,
      ['image: images/bia.png', '# alt: ← CẦN ĐIỀN lời mô tả ảnh bìa cho người không nhìn thấy ảnh'],
      ['BẢN TIN LÀNG VEN', 'Số 18, tháng 11/2026'],
    ],
  ])('%s', (_what, blocks, confidence, yaml, leftOut) => {
    const made = issueOf(blocks)
    expect(made.images.map(({ path }) => path)).toEqual(['images/bia.png'])
    expect(made.cover?.path).toBe('images/bia.png')
    expect(made.guesses.filter(({ kind }) => kind === 'cover').map((one) => one.confidence)).toEqual([confidence])
    expect(/^cover:\n((?: {2}.*\n)+)/m.exec(made.yaml)?.[1]?.trim().split(/\n\s*/)).toEqual(yaml)
    expect(made.leftOut.map(({ text }) => text)).toEqual(leftOut)
    expect(made.items.map(({ title, markdown }) => [title, markdown])).toEqual([
      ['Gặt sớm trước mưa', 'Lúa chín đều trên các cánh đồng ven sông.\n'],
    ])
  })

  test('is no picture that text follows', () => {
    const made = issueOf([NAME, NUMBER, picture('Cánh đồng'), p('Lúa chín vàng trên khắp cánh đồng của thôn.')])
    expect(made.cover).toBeUndefined()
    expect(made.items[0]?.markdown).toContain('Lúa chín vàng')
  })

  test('is never written into the name that a file has', () => {
    const made = issueOf([NAME, NUMBER, picture('Cánh đồng')])
    const files = draftFiles(made, { taken: ['images/bia.png'] })
    expect(files.map(({ path }) => path)).toContain('images/bia-2.png')
    expect(new TextDecoder().decode(files[0]?.bytes)).toContain('image: images/bia-2.png')
  })
})

test('below its publishers, a bulletin may have any name, and an issue a title and a label', () => {
  const lines = [
    p('Ủy ban nhân dân tỉnh Sông Ngân'),
    p('Phụ trương song ngữ Sông Ngân', { role: 'title' }),
    p('Việt – Ê Đê, đọc chung trong nhà', { role: 'subtitle' }),
    p('Phòng bệnh mùa mưa', { run: { bold: true } }),
    p('Số 6 · tháng 11/2026 · năm thứ 3'),
    p('Phụ trương'),
  ]
  const { issue, leftOut, items } = draft('bai.docx', manuscript([...lines, ...ARTICLE]))
  expect(issue).toEqual({
    bulletin: 'Phụ trương song ngữ Sông Ngân',
    number: 6,
    period: '2026-11',
    yearOfPublication: 3,
    kind: 'supplement',
  })
  expect(leftOut).toHaveLength(6)
  expect(items.map(({ title }) => title)).toEqual(['Gặt sớm trước mưa'])
})

describe('the imprint', () => {
  const CONTACT = ['Địa chỉ: Số 3, đường Chợ Mới', 'Điện thoại: 0200 555 0140', 'Trang web: doithong.example']

  test('is left out at the end', () => {
    const lines = [
      'Thông tin xuất bản',
      'Bản tin Đồi Thông · Số 18',
      'Giấy phép xuất bản: số 58/GP-STT',
      'In tại: Xưởng in Bến Cũ',
      ...CONTACT,
    ]
    const { items, leftOut } = draft('bai.docx', manuscript([...ARTICLE, ...lines.map((line) => p(line))]))
    expect(items.map(({ markdown }) => markdown)).toEqual(['Lúa chín đều trên các cánh đồng ven sông.\n'])
    expect(leftOut.map(({ kind, text }) => [kind, text])).toEqual(lines.map((line) => ['masthead', line]))
  })

  test('is not what an article says of whom to ask', () => {
    const { items, leftOut } = draft('bai.docx', manuscript([...ARTICLE, ...CONTACT.map((line) => p(line))]))
    expect(leftOut).toEqual([])
    for (const line of CONTACT) expect(items[0]?.markdown).toContain(line)
  })
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
