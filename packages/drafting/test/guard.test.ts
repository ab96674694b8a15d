import { describe, expect, test } from 'vitest'
import { draft, draftFiles, importReport, type Manuscript } from '../src/index.ts'
import { box, h, manuscript, p, table } from './support/blocks.ts'

const TEXT = 'Nước lên nhanh trong đêm, các tổ xung kích trực tại nhà văn hóa.'

describe('a manuscript with a mark is refused', () => {
  test.each<[where: string, made: Manuscript]>([
    ['in a paragraph', manuscript([p('TỐI MẬT'), p(TEXT)])],
    ['at the end', manuscript([...Array.from({ length: 200 }, () => p(TEXT)), p('MẬT')])],
    ['in a box', manuscript([box(p('Mật')), p(TEXT)])],
    ['in a frame made of a table', manuscript([table(['Mật']), p(TEXT)])],
    ['in a cell beside the office', manuscript([table(['UBND XÃ ĐỒI THÔNG', 'MẬT']), p(TEXT)])],
    ['as the value beside its label', manuscript([table(['Độ mật', 'Tối mật']), p(TEXT)])],
    ['as a label in a data table', manuscript([table(['Độ mật', 'Mật', 'Số bản'])])],
    ['in a running head', manuscript([p(TEXT)], { leftOut: [{ kind: 'running-head', text: 'Mật', place: { line: 1 } }] })],
    ['in small letters shown as capitals', manuscript([p('Tối mật', { run: { capitals: true } }), p(TEXT)])],
    ['in a note', manuscript([p(TEXT)], { notes: new Map([['1', [p('TUYỆT MẬT')]]]) })],
    ['in the description of a picture', manuscript([p('', { inlines: [{ type: 'picture', picture: 'a', alt: 'Tối mật' }] })])],
    ['in a heading', manuscript([h('TUYỆT MẬT'), p(TEXT)])],
    ['in TCVN3', manuscript([p('MËT', { run: { font: '.VnTimeH' } }), p(TEXT)])],
    [
      'in boxes, 50,000 deep',
      manuscript([Array.from({ length: 50_000 }).reduce<ReturnType<typeof box>>((inside) => box(inside), p('Mật'))]),
    ],
  ])('%s', (_where, made) => {
    const { refused, items, leftOut, repairs, guesses, issue, diagnostics } = draft('ke-hoach.docx', made)
    expect({ refused, items, leftOut, repairs, guesses, issue }).toEqual({
      refused: true,
      items: [],
      leftOut: [],
      repairs: [],
      guesses: [],
      issue: {},
    })
    expect(diagnostics.map(({ ruleId, confidential, place }) => ({ ruleId, confidential, place }))).toEqual([
      { ruleId: 'import/secret-grade', confidential: true, place: undefined },
    ])
  })

  test.each(['(Tối mật) ke hoach.docx', 'thư mục/TUYỆT MẬT.docx'])('in the name %s', (name) => {
    expect(draft(name, manuscript([p(TEXT)])).refused).toBe(true)
  })

  test('and nothing of it is written or told', () => {
    const made = draft('van-ban.docx', manuscript([p('MẬT'), p('Kho lương ở thôn Ven')]))
    const { json, html } = importReport(made)
    expect(draftFiles(made)).toEqual([])
    expect(`${json}${html}${JSON.stringify(made)}`).not.toMatch(/Kho lương|thôn Ven/)
  })
})

describe('words that are no mark are taken', () => {
  test.each<[what: string, made: Manuscript]>([
    ['prose', manuscript([p('Giữ bí mật mật khẩu; mật ong để nơi mát.'), p('Mật độ cấy vừa phải.')])],
    ['a lone word in small letters', manuscript([p('Mật'), p(TEXT)])],
    ['a table of honey', manuscript([table(['Sáp', 'Mật', 'Phấn hoa'], ['2 kg', '30 lít', '1 kg'])])],
    ['the same in capitals', manuscript([table(['SÁP', 'MẬT', 'PHẤN HOA'])])],
    ['a label of distribution', manuscript([p('Lưu hành nội bộ'), p(TEXT)])],
  ])('%s', (_what, made) => expect(draft('bai.docx', made).refused).toBe(false))

  test('a file about honey', () => expect(draft('Mật ong rừng.docx', manuscript([p(TEXT)])).refused).toBe(false))
})
