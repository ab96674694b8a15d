import { describe, expect, test } from 'vitest'
import { findHeadings } from '../../src/headings/find-headings.ts'
import { emptyManuscript, type ManuscriptBlock, type ManuscriptParagraph, type TextRun } from '../../src/index.ts'
import { cell, lines, paragraph, run, table } from '../build.ts'

const BODY = 'Bà con các thôn ven sông đã gặt xong lúa thu đông trước mùa mưa lũ, phơi khô và cất vào kho cao hơn mặt ruộng chừng nửa mét.'

/** A line of a file: `**` bold, `//` italics, `^` centred, `>` at the right end, `16 ` its size. */
function p(sketch: string, more: Partial<ManuscriptParagraph> = {}): ManuscriptParagraph {
  const match = /^([\^>]?)(\*\*)?(\/\/)?(?:(\d\d)pt )?(.*)$/s.exec(sketch)
  const look: Partial<TextRun> = {
    size: Number(match?.[4] ?? 14),
    ...(match?.[2] ? { bold: true } : {}),
    ...(match?.[3] ? { italic: true } : {}),
  }
  const alignment = match?.[1] === '^' ? 'center' : match?.[1] === '>' ? 'end' : undefined
  return paragraph([run(match?.[5] ?? '', look)], { ...(alignment ? { alignment } : {}), ...more })
}

const text = (block: ManuscriptBlock): string =>
  block.type === 'paragraph' ? block.inlines.map((one) => (one.type === 'text' ? one.text : `<${one.type}>`)).join('') : `<${block.type}>`

/** Each paragraph that got a role, a level or a list. */
function roles(blocks: readonly ManuscriptBlock[]): string[] {
  return findHeadings(emptyManuscript({ blocks: lines(blocks) })).manuscript.blocks.flatMap((block) => {
    if (block.type !== 'paragraph' || (!block.role && !block.list)) return []
    const { role, level, list } = block
    return [[role ?? `${'  '.repeat(list?.level ?? 0)}${list?.label}`, level, text(block)].filter((part) => part !== undefined).join(' ')]
  })
}

const guesses = (blocks: readonly ManuscriptBlock[]): string[] =>
  findHeadings(emptyManuscript({ blocks: lines(blocks) })).guesses.map(
    ({ kind, value, confidence, reason, place }) => `${place.line} ${kind} ${confidence} ${value}: ${reason.vi}`,
  )

describe('headings by look', () => {
  test.each<[name: string, blocks: ManuscriptBlock[], roles: string[]]>([
    [
      'the title of one article',
      [p('^**16pt CHUẨN BỊ MÙA LŨ'), p(BODY), p('**Trước lũ'), p(BODY), p('**Sau lũ'), p(BODY)],
      ['title 1 CHUẨN BỊ MÙA LŨ', 'heading 2 Trước lũ', 'heading 2 Sau lũ'],
    ],
    ['several articles', [p('^**16pt Mùa lũ'), p(BODY), p('^**16pt Năm học mới'), p(BODY)], ['heading 1 Mùa lũ', 'heading 1 Năm học mới']],
    [
      'numbers and capitals',
      [
        p('**I. TÌNH HÌNH'),
        p(BODY),
        p('**1. Lúa'),
        p(BODY),
        p('**//a) Lúa sớm'),
        p(BODY),
        p('**2. Rau'),
        p(BODY),
        p('**II. VIỆC CẦN LÀM'),
        p(BODY),
      ],
      ['heading 1 I. TÌNH HÌNH', 'heading 2 1. Lúa', 'heading 3 a) Lúa sớm', 'heading 2 2. Rau', 'heading 1 II. VIỆC CẦN LÀM'],
    ],
    [
      'chapters and articles of a document',
      [
        p('^**Chương I'),
        p('^**QUY ĐỊNH CHUNG'),
        p('**Điều 1. Phạm vi'),
        p(BODY),
        p('**Điều 2. Đối tượng'),
        p(BODY),
        p('^**Chương II'),
        p('^**TỔ CHỨC THỰC HIỆN'),
        p('**Điều 3. Hiệu lực'),
        p(BODY),
      ],
      [
        'heading 1 Chương I',
        'heading 2 QUY ĐỊNH CHUNG',
        'heading 3 Điều 1. Phạm vi',
        'heading 3 Điều 2. Đối tượng',
        'heading 1 Chương II',
        'heading 2 TỔ CHỨC THỰC HIỆN',
        'heading 3 Điều 3. Hiệu lực',
      ],
    ],
    ['a title on two lines', [p('^**18pt CHUẨN BỊ'), p('^**18pt MÙA LŨ'), p(BODY)], ['title 1 CHUẨN BỊ', 'subtitle MÙA LŨ']],
    [
      'plain numbers with text between',
      [p('1. Gieo'), p(BODY), p('2. Cấy'), p(BODY), p('3. Gặt'), p(BODY)],
      ['heading 1 1. Gieo', 'heading 1 2. Cấy', 'heading 1 3. Gặt'],
    ],
    [
      'automatic numbers, in bold',
      [p('**Gieo', { list: { list: 'a', level: 0, ordered: true, number: 1, label: '1.' } }), p(BODY)],
      ['heading 1 Gieo'],
    ],
    [
      'headings by style stay, others go below them',
      [p('Mùa lũ', { level: 1 }), p(BODY), p('**16pt TRƯỚC LŨ'), p(BODY), p('Năm học', { level: 1 }), p(BODY)],
      ['heading 2 TRƯỚC LŨ'],
    ],
  ])('%s', (_, blocks, expected) => expect(roles(blocks)).toEqual(expected))

  test.each<[name: string, blocks: ManuscriptBlock[]]>([
    ['a lead-in', [paragraph([run('Lưu ý: ', { bold: true }), run(BODY)]), p(BODY)]],
    [
      'a letterhead',
      [p('^**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), p('^**Độc lập - Tự do - Hạnh phúc'), p('^**Số: 12/TB-TTSN'), p('^-----'), p(BODY)],
    ],
    ['a date', [p('**Sông Ngân, ngày 5 tháng 11 năm 2026'), p(BODY)]],
    ['a bold sentence', [p('**Ai chưa gia hạn thẻ thì gia hạn trước cuối tháng.'), p(BODY)]],
    ['bold text throughout', [p(`**${BODY}`), p('**Gặt sớm'), p(`**${BODY}`)]],
    ['bold at the end of all', [p(BODY), p('**Kính báo')]],
    ['many bold lines', [p('**Thôn Bến Đá'), p('**Thôn Dốc Thông'), p('**Thôn Suối Cạn'), p('**Thôn Khe Sương'), p(BODY)]],
    ['a long bold paragraph', [p(`**${BODY} ${BODY}`), p(BODY), p(BODY), p(BODY)]],
    ['text', [p(BODY), p('Gặt sớm'), p(BODY)]],
    ['nothing', []],
  ])('not %s', (_, blocks) => expect(roles(blocks)).toEqual([]))

  test('say how sure they are, and why', () => {
    expect(
      guesses([
        p('^**16pt MÙA LŨ'),
        p(BODY),
        p('**Trước lũ'),
        p(BODY),
        p('**Sau lũ'),
        p(BODY),
        p('**Việc cần làm:'),
        p(BODY),
        p('II. Rau'),
        p(BODY),
      ]),
    ).toMatchInlineSnapshot(`
      [
        "1 title 0.97 MÙA LŨ: Đoạn ngắn đứng trước phần chữ thường: chữ đậm, cỡ chữ lớn, chữ hoa, căn giữa.",
        "3 heading 0.77 Trước lũ: Đoạn ngắn đứng trước phần chữ thường: chữ đậm, có đề mục cùng dạng.",
        "5 heading 0.77 Sau lũ: Đoạn ngắn đứng trước phần chữ thường: chữ đậm, có đề mục cùng dạng.",
        "7 heading 0.62 Việc cần làm:: Đoạn ngắn đứng trước phần chữ thường: chữ đậm, có đề mục cùng dạng.",
        "9 heading 0.65 II. Rau: Đoạn ngắn đứng trước phần chữ thường: đánh số.",
      ]
    `)
  })

  test('nearly sure only where two signs agree', () => {
    const sketches = ['**Gặt', '16pt Gặt', 'GẶT LÚA', 'I. Gặt', '^**Gặt', '**16pt Gặt', '**GẶT LÚA', '**I. Gặt']
    const found = sketches.map(
      (sketch) => findHeadings(emptyManuscript({ blocks: [p(sketch), p(BODY), p(sketch), p(BODY)] })).guesses[0]?.confidence ?? 0,
    )
    expect(found.map((confidence) => confidence >= 0.9)).toEqual([false, false, false, false, false, true, true, true])
  })
})

describe('captions and names', () => {
  const picture = paragraph([{ type: 'picture', picture: 'a' }])
  const data = table([
    ['a', 'b'],
    ['c', 'd'],
  ])
  test.each<[name: string, blocks: ManuscriptBlock[], roles: string[]]>([
    ['the title of a table', [p(BODY), p('^**Bảng 1. Mực nước'), data, p(BODY)], ['caption ^**Bảng 1. Mực nước'.replace('^**', '')]],
    ['the caption of a picture', [picture, p('^//Ảnh: Đê bao sau lũ'), p(BODY)], ['caption Ảnh: Đê bao sau lũ']],
    ['a line in italics below a picture', [picture, p('//Đê bao sau lũ'), p(BODY)], ['caption Đê bao sau lũ']],
    [
      'a heading below a picture',
      [picture, p('**16pt Đê bao'), p(BODY), p('**16pt Kênh'), p(BODY)],
      ['heading 1 Đê bao', 'heading 1 Kênh'],
    ],
    ['“Bảng” in the text', [p('Bảng 1. Mực nước'), p(BODY)], []],
    ['a name at the right', [p(BODY), p('>**Nguyễn Văn Mẫu')], ['byline Nguyễn Văn Mẫu']],
    [
      'a name before the next article',
      [p('^**16pt Mùa lũ'), p(BODY), p('^**TRẦN THỊ MẪU'), p('^**16pt Năm học'), p(BODY)],
      ['heading 1 Mùa lũ', 'byline TRẦN THỊ MẪU', 'heading 1 Năm học'],
    ],
    ['those who wrote', [p(BODY), p('>//Ban Biên tập')], ['byline Ban Biên tập']],
  ])('%s', (_, blocks, expected) => expect(roles(blocks)).toEqual(expected))
})

describe('typed lists', () => {
  test.each<[name: string, texts: string[], roles: string[]]>([
    ['dashes', ['- thẻ;', '– giấy;', '-sổ.'], ['- thẻ;', '– giấy;', '- sổ.']],
    ['plus below dash', ['- thẻ:', '+ bản gốc;', '+ bản sao;', '- giấy.'], ['- thẻ:', '  + bản gốc;', '  + bản sao;', '- giấy.']],
    ['numbers that run on', ['1. Mang thẻ.', '2. Lấy số.', '3. Chờ gọi.'], ['1. Mang thẻ.', '2. Lấy số.', '3. Chờ gọi.']],
    ['dashes below numbers', ['1. Mang thẻ:', '- thẻ cũ;', '2. Lấy số.'], ['1. Mang thẻ:', '  - thẻ cũ;', '2. Lấy số.']],
    ['numbers with text between', ['1. Mang thẻ.', BODY, '2. Lấy số.'], ['1. Mang thẻ.', '2. Lấy số.']],
    ['one number', ['1. Mang thẻ.'], []],
    ['numbers that do not run on', ['5. Mang thẻ.', '9. Lấy số.'], []],
    ['years and amounts', ['2026. Năm nay', '1.500 đồng', '10:30 họp', '-5 độ'], []],
    ['letters', ['a) thẻ;', 'b) giấy.'], []],
  ])('%s', (_, texts, expected) => expect(roles(texts.map((one) => p(one)))).toEqual(expected))

  test('the mark leaves the text, wherever its runs are cut', () => {
    const { blocks } = findHeadings(emptyManuscript({ blocks: [paragraph([run('-', { bold: true }), run(' '), run('thẻ')])] })).manuscript
    expect(blocks).toMatchObject([
      { list: { label: '-', ordered: false, level: 0 }, inlines: [{ text: '' }, { text: '' }, { text: 'thẻ' }] },
    ])
  })

  test('in boxes too', () => {
    const { blocks } = findHeadings(
      emptyManuscript({ blocks: [{ type: 'box', blocks: [p('- thẻ'), p('- sổ')], place: { line: 1 } }] }),
    ).manuscript
    expect(blocks).toMatchObject([{ blocks: [{ list: { label: '-' } }, { list: { label: '-' } }] }])
  })
})

test('typed contents are left out', () => {
  const blocks = lines([p('^**MỤC LỤC'), p('Mùa lũ ........ 3'), p('Năm học\t5'), p('^**16pt Mùa lũ'), p(BODY)])
  const { manuscript } = findHeadings(emptyManuscript({ blocks }))
  expect(manuscript.leftOut).toEqual([
    { kind: 'contents', text: 'MỤC LỤC', place: { line: 1 } },
    { kind: 'contents', text: 'Mùa lũ ........ 3', place: { line: 2 } },
    { kind: 'contents', text: 'Năm học\t5', place: { line: 3 } },
  ])
  expect(manuscript.blocks.map(text)).toEqual(['Mùa lũ', BODY])
})

test('“Mục lục” without pages stays', () => {
  const { manuscript } = findHeadings(emptyManuscript({ blocks: [p('**MỤC LỤC'), p(BODY)] }))
  expect(manuscript.leftOut).toEqual([])
  expect(manuscript.blocks.map(text)).toEqual(['MỤC LỤC', BODY])
})

test('cells have no headings', () => {
  const blocks = [
    table([
      [cell([p('**16pt A')]), cell([p(BODY)])],
      ['c', 'd'],
    ]),
  ]
  expect(findHeadings(emptyManuscript({ blocks })).manuscript.blocks).toEqual(blocks)
})

test('100,000 paragraphs take time by their number', { timeout: 30_000 }, () => {
  const blocks = Array.from({ length: 50_000 }, (_, i) => [p(`**${i}. Gặt`), p(i % 3 ? BODY : '- thẻ')]).flat()
  expect(findHeadings(emptyManuscript({ blocks })).manuscript.blocks.length).toBe(100_000)
})
