import { describe, expect, test } from 'vitest'
import { type DraftItem, draft, type Manuscript, type ManuscriptBlock } from '../src/index.ts'
import { h, manuscript, p, table } from './support/blocks.ts'

const TEXT = 'Bà con trong xã đã gặt được hơn nửa diện tích; phần còn lại gặt xong trước ngày hai mươi.'
const SUBTITLE = 'Việc của sáu thôn trong tuần tới'
const SUMMARY = 'Chọn ngày nắng để gặt, chỉnh máy cho bớt rơi vãi và phơi thóc thật khô.'
const BOLD = { run: { bold: true } } as const
const ITALIC = { run: { italic: true } } as const
const PICTURES: Partial<Manuscript> = {
  pictures: new Map([['lua.png', { name: 'lua.png', bytes: new Uint8Array(3), mediaType: 'image/png' }]]),
}
const picture = (alt: string, name = 'lua.png') => p('', { inlines: [{ type: 'picture', picture: name, alt }] })

const itemOf = (lines: readonly ManuscriptBlock[]): DraftItem =>
  draft('bai.docx', manuscript([h('Gặt sớm'), ...lines, p(TEXT), p(TEXT)], PICTURES)).items[0] as DraftItem

/** What the head came to, and whether it left the text alone. */
function headOf(lines: readonly ManuscriptBlock[]) {
  const { subtitle, summary, contributors, image, markdown } = itemOf(lines)
  const names = contributors.map(({ role, name, organisation }) => `${role} ${name}${organisation ? ` (${organisation})` : ''}`)
  const words = image && [image.alt, image.caption, image.credit].filter(Boolean).join(' | ')
  const head = { subtitle, summary, names: names.length > 0 ? names : undefined, image: words }
  return {
    ...Object.fromEntries(Object.entries(head).filter(([, one]) => one !== undefined)),
    rest: markdown.replaceAll(`${TEXT}\n`, '').trim(),
  }
}

describe('the head of an item', () => {
  test.each<[what: string, lines: ManuscriptBlock[], head: object]>([
    ['a subtitle by its place', [p(SUBTITLE)], { subtitle: SUBTITLE }],
    ['a subtitle by its style', [p(`${SUBTITLE}.`, { style: 'Tên phụ của bài' })], { subtitle: `${SUBTITLE}.` }],
    ['a summary in bold', [p(SUMMARY, BOLD)], { summary: SUMMARY }],
    ['a summary in italics', [p(SUMMARY, ITALIC)], { summary: SUMMARY }],
    ['a summary by its style', [p('Gặt và phơi', { style: 'Tóm tắt' })], { summary: 'Gặt và phơi' }],
    ['a summary by its role', [p(SUMMARY, { role: 'summary' })], { summary: SUMMARY }],
    [
      'all of them',
      [p(SUBTITLE), p('Bài và ảnh: Lê Thị Mẫu'), p(SUMMARY, BOLD), picture('Ruộng lúa'), p('Ruộng ở thôn Ven. Ảnh: Tổ Trình bày', ITALIC)],
      {
        subtitle: SUBTITLE,
        summary: SUMMARY,
        names: ['author Lê Thị Mẫu', 'photographer Lê Thị Mẫu'],
        image: 'Ruộng lúa | Ruộng ở thôn Ven. | Tổ Trình bày',
      },
    ],
    [
      'all of them the other way round',
      [picture('Ruộng lúa'), p(SUMMARY, BOLD), p('Bài: Lê Thị Mẫu'), p(SUBTITLE)],
      { subtitle: SUBTITLE, summary: SUMMARY, names: ['author Lê Thị Mẫu'], image: 'Ruộng lúa' },
    ],
    [
      'roles whose names are offices',
      [p('Tác giả: Cán bộ khuyến nông (Trạm Khuyến nông liên xã) · Minh họa: Tổ Trình bày', { role: 'byline' })],
      { names: ['author Cán bộ khuyến nông (Trạm Khuyến nông liên xã)', 'illustrator Tổ Trình bày'] },
    ],
    [
      'roles that only blanks set apart',
      [p('Tác giả: Quầy tiếp nhận (Phòng Bảo hiểm y tế) Biên tập: Ban Biên tập Ảnh: Lê Mẫu')],
      { names: ['author Quầy tiếp nhận (Phòng Bảo hiểm y tế)', 'editor Ban Biên tập', 'photographer Lê Mẫu'] },
    ],
    [
      'several names of one role',
      [p('Biên soạn: Thư viện xã (Xã Đồi Thông); Tổ thông tin thôn Ven', { role: 'byline' })],
      { names: ['compiler Thư viện xã (Xã Đồi Thông)', 'compiler Tổ thông tin thôn Ven'] },
    ],
    ['a picture whose caption is only who made it', [picture('Ruộng lúa'), p('(Ảnh: Lê Mẫu)', ITALIC)], { image: 'Ruộng lúa | Lê Mẫu' }],
  ])('%s', (_what, lines, head) => expect(headOf(lines)).toEqual({ ...head, rest: '' }))

  test.each<[what: string, lines: ManuscriptBlock[], rest: string]>([
    [
      'a short line before a list',
      [p(SUBTITLE), p('gặt', { list: { list: 'a', level: 0, ordered: false, label: '-' } })],
      `${SUBTITLE}\n\n- gặt`,
    ],
    ['a short line before a table', [p(SUBTITLE), table(['Thôn', 'Hộ'], ['Ven', '12'])], SUBTITLE],
    ['lines of a poem', [p('Lúa vàng nghiêng bóng ven đê'), p('Người đi gặt sớm'), p('Gió về')], 'Lúa vàng nghiêng bóng ven đê'],
    ['a line that leads on', [p('Lịch gặt của sáu thôn như sau:')], 'Lịch gặt của sáu thôn như sau:'],
    ['a name without the look of one', [p('Lê Thị Mẫu')], 'Lê Thị Mẫu'],
    ['a place and a date', [p('Đồi Thông, ngày 5 tháng 7 năm 2026')], 'Đồi Thông, ngày 5 tháng 7 năm 2026'],
    ['three sentences in italics', [p('Lúa đã chín. Trời còn nắng. Bà con nên gặt ngay trong tuần.', ITALIC)], '*Lúa đã chín. Trời'],
    ['a picture that nobody described', [picture('')], '![](images/gat-som-1.png)'],
    ['a picture that is not in the file', [picture('Ruộng lúa', 'mat.png')], 'Ruộng lúa'],
    ['what stands behind text', [p(TEXT), p(SUMMARY, BOLD)], `**${SUMMARY}**`],
  ])('%s is no part of it', (_what, lines, rest) => {
    const { subtitle, summary, image, contributors, markdown } = itemOf(lines)
    expect({ subtitle, summary, image, contributors }).toEqual({
      subtitle: undefined,
      summary: undefined,
      image: undefined,
      contributors: [],
    })
    expect(markdown).toContain(rest)
  })

  test('what stands above the title is no part of it', () => {
    const { items } = draft('bai.docx', manuscript([p(SUBTITLE), h('Gặt sớm'), p(SUMMARY, BOLD), p(TEXT)]))
    expect(items.map(({ subtitle, summary, markdown }) => [subtitle, summary, markdown])).toEqual([
      [undefined, SUMMARY, `${SUBTITLE}\n\n${TEXT}\n`],
    ])
  })

  test('a text that is bold throughout has no summary', () => {
    const { items } = draft('bai.docx', manuscript([h('Gặt sớm'), p(SUMMARY, BOLD), p(TEXT, BOLD), p(TEXT, BOLD)]))
    expect(items.map(({ summary, markdown }) => [summary, markdown.includes(SUMMARY)])).toEqual([[undefined, true]])
  })

  test('the last words of a part stay its text', () => {
    const { items } = draft('bai.docx', manuscript([h('Gặt sớm'), p(SUMMARY, { role: 'summary' })]))
    expect(items.map(({ summary, markdown }) => [summary, markdown])).toEqual([[undefined, `${SUMMARY}\n`]])
  })

  test('each part says how sure it is, why and where', () => {
    const { guesses } = draft(
      'bai.docx',
      manuscript([h('Gặt sớm'), p(SUBTITLE), p(SUMMARY, BOLD), picture('Ruộng lúa'), p(TEXT)], PICTURES),
    )
    expect(
      guesses.map(({ kind, item, value, confidence, reason, place }) => [kind, item, value, confidence, reason.en, place.line]),
    ).toEqual([
      ['subtitle', 'gat-som', SUBTITLE, 0.55, 'a short line without a full stop, right below the title', 2],
      ['summary', 'gat-som', SUMMARY, 0.75, 'a first paragraph wholly bold or in italics, before plain text', 3],
      ['image', 'gat-som', 'Ruộng lúa', 0.8, 'a picture right below the head', 4],
    ])
  })
})
