import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Draft, type DraftOptions, draft, type ManuscriptBlock, wordsOf } from '../src/index.ts'
import { h, manuscript, p, table } from './support/blocks.ts'

const SECTIONS = [
  { id: 'tin-trong-tinh', title: 'Tin trong tỉnh' },
  { id: 'san-xuat', title: 'Sản xuất mùa vụ' },
]
const RICE = 'Lúa chín đều, các tổ đổi công gặt trước khi mưa về.'
const CARD = 'Mang thẻ cũ và giấy tờ tùy thân tới trạm y tế.'
const FLOOD = 'Kê đồ đạc lên cao, cắt điện trước khi nước vào nhà.'

const made = (blocks: readonly ManuscriptBlock[], options: DraftOptions = {}, file = 'thu-muc/Bai_gui.docx'): Draft =>
  draft(file, manuscript(blocks), options)

/** One line for each item: section, id, title, body. */
const outline = ({ items }: Draft): readonly string[] =>
  items.map(({ section, id, title, markdown }) => [section?.id ?? '-', id, title, markdown.trim().replace(/\s+/g, ' ')].join(' | '))

describe('a file of articles', () => {
  test.each<[what: string, blocks: ManuscriptBlock[], options: DraftOptions, items: string[]]>([
    [
      'is split at its highest headings',
      [h('Gặt sớm trước mưa'), p(RICE), h('Ở thôn Ven', 2), p('Gặt xong.'), h('Gia hạn thẻ bảo hiểm'), p(CARD)],
      {},
      [
        `- | gat-som-truoc-mua | Gặt sớm trước mưa | ${RICE} ## Ở thôn Ven Gặt xong.`,
        `- | gia-han-the-bao-hiem | Gia hạn thẻ bảo hiểm | ${CARD}`,
      ],
    ],
    [
      'has sections of the bulletin above its articles',
      [h('I. TIN TRONG TỈNH'), h('Gặt sớm', 2), p(RICE), h('II. Sản xuất mùa vụ'), h('Chống rét', 2), p(FLOOD), h('Bón thúc', 2), p(CARD)],
      { sections: SECTIONS },
      [
        `tin-trong-tinh | gat-som | Gặt sớm | ${RICE}`,
        `san-xuat | chong-ret | Chống rét | ${FLOOD}`,
        `san-xuat | bon-thuc | Bón thúc | ${CARD}`,
      ],
    ],
    [
      'has a section whose line is no heading',
      [p('TIN TRONG TỈNH', { run: { bold: true } }), h('Gặt sớm'), p(RICE), h('Chống rét'), p(FLOOD), p('Tin trong tỉnh'), p(CARD)],
      { sections: SECTIONS },
      [`tin-trong-tinh | gat-som | Gặt sớm | ${RICE}`, `tin-trong-tinh | chong-ret | Chống rét | ${FLOOD} Tin trong tỉnh ${CARD}`],
    ],
    [
      'has sections at the level of its articles',
      [h('Tin trong tỉnh'), h('Gặt sớm'), p(RICE), h('Sản xuất mùa vụ'), h('Chống rét'), p(FLOOD)],
      { sections: SECTIONS },
      [`tin-trong-tinh | gat-som | Gặt sớm | ${RICE}`, `san-xuat | chong-ret | Chống rét | ${FLOOD}`],
    ],
    [
      'has a section that the bulletin does not know',
      [h('Tin trong tỉnh'), h('Gặt sớm', 2), p(RICE), h('VIỆC TRONG THÔN'), h('Chống rét', 2), p(FLOOD)],
      { sections: SECTIONS },
      [`tin-trong-tinh | gat-som | Gặt sớm | ${RICE}`, `viec-trong-thon | chong-ret | Chống rét | ${FLOOD}`],
    ],
    [
      'has bars in capitals, and no bulletin is known',
      [h('TIN TRONG TỈNH'), h('Gặt sớm'), p(RICE), h('VIỆC TRONG THÔN'), h('Chống rét'), p(FLOOD)],
      {},
      [`tin-trong-tinh | gat-som | Gặt sớm | ${RICE}`, `viec-trong-thon | chong-ret | Chống rét | ${FLOOD}`],
    ],
    [
      'has text right below the bar of a section',
      [h('Tin trong tỉnh'), p(RICE), h('Sản xuất mùa vụ'), p(FLOOD)],
      { sections: SECTIONS },
      [`tin-trong-tinh | tin-trong-tinh | Tin trong tỉnh | ${RICE}`, `san-xuat | san-xuat-mua-vu | Sản xuất mùa vụ | ${FLOOD}`],
    ],
    [
      'has a title on two lines',
      [h('GẶT SỚM'), h('TRƯỚC MƯA LŨ'), p(RICE), h('CHỐNG RÉT'), p(FLOOD)],
      {},
      [`- | gat-som-truoc-mua-lu | GẶT SỚM TRƯỚC MƯA LŨ | ${RICE}`, `- | chong-ret | CHỐNG RÉT | ${FLOOD}`],
    ],
    [
      'has a title with a heading right below it',
      [h('GẶT SỚM'), h('Ở THÔN VEN', 2), p(RICE), h('CHỐNG RÉT'), p(FLOOD)],
      {},
      [`- | gat-som | GẶT SỚM | ## Ở THÔN VEN ${RICE}`, `- | chong-ret | CHỐNG RÉT | ${FLOOD}`],
    ],
    [
      'has a short text above its first title, which goes with it',
      [p('Tháng này có hai bài.'), h('Gặt sớm'), p(RICE), h('Chống rét'), p(FLOOD)],
      {},
      [`- | gat-som | Gặt sớm | Tháng này có hai bài. ${RICE}`, `- | chong-ret | Chống rét | ${FLOOD}`],
    ],
    [
      'has a long text above its first title, which is an item',
      [p('Lời đầu số'), ...Array.from({ length: 20 }, () => p(FLOOD)), h('Gặt sớm'), p(RICE), h('Chống rét'), p(FLOOD)],
      {},
      [
        `- | loi-dau-so | Lời đầu số | ${Array(20).fill(FLOOD).join(' ')}`,
        `- | gat-som | Gặt sớm | ${RICE}`,
        `- | chong-ret | Chống rét | ${FLOOD}`,
      ],
    ],
    [
      'has the same title twice, and one that Windows refuses',
      [h('Tin vắn'), p(RICE), h('Tin vắn'), p(CARD), h('Con'), p(FLOOD)],
      {},
      [`- | tin-van | Tin vắn | ${RICE}`, `- | tin-van-2 | Tin vắn | ${CARD}`, `- | bai-con | Con | ${FLOOD}`],
    ],
  ])('%s', (_what, blocks, options, items) => expect(outline(made(blocks, options))).toEqual(items))
})

describe('a file with one article', () => {
  test.each<[what: string, blocks: ManuscriptBlock[], options: DraftOptions, items: string[]]>([
    [
      'keeps its headings',
      [p('Gặt sớm', { role: 'title' }), p(RICE), h('Chuẩn bị'), p(CARD), h('Phơi thóc'), p(FLOOD)],
      {},
      [`- | gat-som | Gặt sớm | ${RICE} ## Chuẩn bị ${CARD} ## Phơi thóc ${FLOOD}`],
    ],
    [
      'has numbered parts and no heading above',
      [p('Kế hoạch vụ mùa'), h('1. Mục tiêu'), p(RICE), h('2. Việc cần làm'), p(CARD)],
      {},
      [`- | ke-hoach-vu-mua | Kế hoạch vụ mùa | ## 1. Mục tiêu ${RICE} ## 2. Việc cần làm ${CARD}`],
    ],
    ['has no heading', [p('Gặt sớm trước mưa'), p(RICE)], {}, [`- | gat-som-truoc-mua | Gặt sớm trước mưa | ${RICE}`]],
    ['has nothing that could be a title', [p(RICE), p(CARD)], {}, [`- | bai-gui | Bai gui | ${RICE} ${CARD}`]],
    [
      'is kept whole on demand',
      [h('Gặt sớm'), p(RICE), h('Chống rét'), p(FLOOD)],
      { whole: true },
      [`- | bai-gui | Bai gui | ## Gặt sớm ${RICE} ## Chống rét ${FLOOD}`],
    ],
    ['has no words', [p(' '), p('')], {}, []],
  ])('%s', (_what, blocks, options, items) => expect(outline(made(blocks, options))).toEqual(items))
})

test('a title in capitals stays, with a suggestion', () => {
  const { items, guesses } = made([h('THỰC HIỆN KẾ HOẠCH 12/KH-UBND VỀ CHỐNG RÉT'), p(RICE)])
  expect(items.map(({ title }) => title)).toEqual(['THỰC HIỆN KẾ HOẠCH 12/KH-UBND VỀ CHỐNG RÉT'])
  expect(guesses.map(({ kind, value, confidence }) => [kind, value, confidence])).toEqual([
    ['title', 'Thực hiện kế hoạch 12/KH-UBND về chống rét', 0.5],
  ])
})

test('subtitle, date and audience of an item are read', () => {
  const { items } = made([
    h('Gặt sớm'),
    p('Vụ hè thu về đích', { role: 'subtitle' }),
    p('Đồi Thông, ngày 5 tháng 7 năm 2026'),
    p(RICE),
    h('Chống rét'),
    p('Lưu hành nội bộ'),
    p(FLOOD),
  ])
  expect(items.map(({ subtitle, date, audience, markdown }) => ({ subtitle, date, audience, markdown }))).toEqual([
    { subtitle: 'Vụ hè thu về đích', date: '2026-07-05', audience: undefined, markdown: `Đồi Thông, ngày 5 tháng 7 năm 2026\n\n${RICE}\n` },
    { subtitle: undefined, date: undefined, audience: 'internal', markdown: `Lưu hành nội bộ\n\n${FLOOD}\n` },
  ])
})

const END = { alignment: 'end' } as const
const ITALIC = { run: { italic: true } } as const

describe('bylines', () => {
  test.each<[what: string, lines: ManuscriptBlock[], names: string[]]>([
    ['a name at the right margin', [p('Lê Thị Mẫu', END)], ['author Lê Thị Mẫu']],
    ['a name in italics', [p('LÊ THỊ MẪU', ITALIC)], ['author LÊ THỊ MẪU']],
    ['two names', [p('Lê Mẫu - Trần Ví', END)], ['author Lê Mẫu', 'author Trần Ví']],
    ['a name with its office', [p('Lê Mẫu - Trạm Y tế xã Đồi Thông', END)], ['author Lê Mẫu (Trạm Y tế xã Đồi Thông)']],
    ['words and pictures', [p('Tin, ảnh: Lê Mẫu')], ['author Lê Mẫu', 'photographer Lê Mẫu']],
    [
      'several parts with offices',
      [p('Tác giả: Lê Mẫu (Trạm Y tế xã Đồi Thông) · Minh họa: Trần Ví (Tổ Trình bày)')],
      ['author Lê Mẫu (Trạm Y tế xã Đồi Thông)', 'illustrator Trần Ví (Tổ Trình bày)'],
    ],
    ['a compiler', [p('Tổng hợp: BBT')], ['compiler BBT']],
    ['the editors', [p('Ban Biên tập')], ['author Ban Biên tập']],
    ['a body', [p('Trung tâm Dịch vụ công xã Đồi Thông', END)], ['author Trung tâm Dịch vụ công xã Đồi Thông']],
    ['a source in brackets', [p('(Theo Cổng thông tin tỉnh Sông Ngân)')], ['compiler Theo Cổng thông tin tỉnh Sông Ngân']],
    ['a source', [p('Nguồn: Đài Sông Ngân')], ['compiler Nguồn: Đài Sông Ngân']],
    ['several lines', [p('Tin: Lê Mẫu', END), p('Ảnh: Trần Ví', END)], ['author Lê Mẫu', 'photographer Trần Ví']],
  ])('%s', (_what, lines, names) => {
    const { items, leftOut } = made([h('Gặt sớm'), p(RICE), p(CARD), ...lines])
    const [item] = items
    expect(item?.contributors.map(({ role, name, organisation }) => `${role} ${name}${organisation ? ` (${organisation})` : ''}`)).toEqual(
      names,
    )
    expect(item?.markdown).toBe(`${RICE}\n\n${CARD}\n`)
    const labelled = lines.map((line) => wordsOf([line])).filter((line) => /^(?:Tin|Ảnh|Tổng hợp|Tác giả)/.test(line))
    expect(leftOut.map(({ kind, text }) => [kind, text])).toEqual(labelled.map((line) => ['byline', line]))
  })

  test.each<[what: string, lines: ManuscriptBlock[]]>([
    ['a sentence that begins with “Theo”', [p('Theo đó, các thôn rà soát danh sách trước ngày 20.')]],
    ['a sentence about a source', [p('Theo Sở Y tế, các trạm mở cửa cả tuần.', ITALIC)]],
    ['the title of a series', [p('Bài 3: Kinh nghiệm gặt lúa đêm', ITALIC)]],
    ['a label before prose', [p('Tin: nước sông đang rút', END)]],
    ['a line in bold capitals', [p('VIỆC TRONG THÔN', { run: { bold: true } })]],
    ['who signs for an office', [p('CHỦ TỊCH', END), p('Lê Thị Mẫu', END)]],
    ['a name without the look of one', [p('Lê Thị Mẫu')]],
    ['an item of a list', [p('Lê Thị Mẫu', { ...ITALIC, list: { list: 'a', level: 0, ordered: false, label: '-' } })]],
  ])('%s is none', (_what, lines) => {
    const { items } = made([h('Gặt sớm'), p(RICE), p(CARD), ...lines])
    expect(items[0]?.contributors).toEqual([])
  })

  test('an item that is a name only keeps it', () => {
    expect(made([h('Tổ trưởng mới'), p('Lê Thị Mẫu', END)]).items[0]?.markdown).toContain('Lê Thị Mẫu')
  })
})

const words = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted()
const line = fc.constantFrom(
  'TIN TRONG TỈNH',
  'Gặt sớm',
  'Chống rét',
  RICE,
  'Lê Thị Mẫu',
  'Tin, ảnh: Trần Ví',
  'BBT',
  '(Theo Đài Sông Ngân)',
  'Số 18, tháng 11/2026',
  'BẢN TIN',
  '',
  '1. Mục tiêu',
)
const look = fc.constantFrom(
  {},
  { role: 'heading', level: 1 } as const,
  { role: 'heading', level: 2 } as const,
  { role: 'title' } as const,
  { role: 'subtitle' } as const,
  END,
  ITALIC,
)
const block = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(line, look).map(([text, given]) => p(text, given)) },
  { weight: 1, arbitrary: line.map((text) => table([text, 'Cột'])) },
)

test('no word is lost or written twice, however the file is built', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), fc.boolean(), fc.constantFrom([], SECTIONS), (blocks, whole, sections) => {
      const { items, leftOut } = made(blocks, { whole, sections }, 'zz.docx')
      const there = items.flatMap(({ title, subtitle = '', summary = '', contributors, markdown }) => [
        title === 'zz' ? '' : title,
        subtitle,
        summary,
        markdown,
        ...contributors.map(({ name, organisation = '' }) => `${name} ${organisation}`),
      ])
      const out = leftOut.map(({ text }) => text)
      const missing = words(wordsOf(blocks)).filter((word) => !words([...there, ...out].join(' ')).includes(word))
      expect(missing).toEqual([])
      // Bylines with a label stand in both
      const labelled = leftOut.some(({ kind }) => kind === 'byline')
      const bars = items.some(({ section, title }) => section?.title === title)
      if (!labelled && !bars) expect(words([...there, ...out].join(' '))).toEqual(words(wordsOf(blocks)))
    }),
    { numRuns: 500 },
  )
})

test('titles and texts stay in the order of the file', () => {
  const numbersIn = (text: string): readonly number[] => [...text.matchAll(/câu (\d+)/g)].map(([, number]) => Number(number))
  const ascending = (numbers: readonly number[]): boolean => numbers.every((one, i) => i === 0 || one >= (numbers[i - 1] ?? 0))
  fc.assert(
    fc.property(fc.array(fc.tuple(look, fc.boolean()), { minLength: 1, maxLength: 14 }), fc.boolean(), (looks, whole) => {
      const lines = looks.map(([given, capitals], i) => p(capitals ? `câu ${i}, LÚA CHÍN` : `câu ${i}, lúa chín`, given))
      const { items } = made(lines, { whole }, 'zz.docx')
      expect(items.map(({ title }) => numbersIn(title)).filter((numbers) => !ascending(numbers))).toEqual([])
      expect(ascending(numbersIn(items.map(({ title }) => title).join(' ')))).toBe(true)
      expect(ascending(numbersIn(items.map(({ markdown }) => markdown).join(' ')))).toBe(true)
      // Between two titles stands only what stood there, but for a text above the first
      const starts = items.map(({ title }) => numbersIn(title)[0] ?? 0)
      for (const [i, { markdown }] of items.entries())
        if (i > 0) expect(numbersIn(markdown).every((one) => one > (starts[i] ?? 0) && one < (starts[i + 1] ?? 99))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a file in which every paragraph is a heading stays whole', () => {
  const blocks = Array.from({ length: 20_000 }, (_, i) => h(`Dòng ${i}`))
  const { items, diagnostics } = draft('a.docx', manuscript(blocks, {}), { sections: SECTIONS })
  expect(items.map(({ id, tree }) => [id, tree.children.length])).toEqual([['a', 20_000]])
  expect(diagnostics.map(({ message }) => message.vi)).toContain(
    'Tệp có 10000 tiêu đề cùng bậc, nhiều hơn 500 bài, nên không được tách thành bài.',
  )
})
