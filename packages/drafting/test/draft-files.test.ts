import { hasErrors } from '@bantin/diagnostics'
import { parseItem, parseYaml, validate } from '@bantin/parser'
import { issue as issueSchema } from '@bantin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Draft, type DraftFilesOptions, draft, draftFiles, emptyDraft, type Manuscript } from '../src/index.ts'
import { h, manuscript, p } from './support/blocks.ts'

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
const written = (made: Draft, options?: DraftFilesOptions): Record<string, string> =>
  Object.fromEntries(
    draftFiles(made, options).map(({ path, bytes }) => [path, path.startsWith('images/') ? `${bytes.length} bytes` : textOf(bytes)]),
  )

const bulletin = (): Draft =>
  draft(
    'BT so 18 thang 11.2026.docx',
    manuscript([
      p('BẢN TIN LÀNG VEN'),
      p('Số 18, tháng 11/2026'),
      h('TIN TRONG TỈNH'),
      h('Gặt sớm: kinh nghiệm thôn Ven', 2),
      p('Lúa chín đều, gặt trước khi mưa về.'),
      p('Tác giả: Lê Thị Mẫu', { alignment: 'end' }),
      h('VIỆC LẠ'),
      h('CHỐNG RÉT', 2),
      p('Che chuồng kín gió, cho trâu bò ăn đủ.'),
    ]),
    { sections: [{ id: 'tin-trong-tinh', title: 'Tin trong tỉnh' }] },
  )

test('an issue with its items, and a comment behind each guess', () => {
  expect(written(bulletin(), { bulletin: { id: 'lang-ven', sections: [{ id: 'tin-trong-tinh' }] } })).toMatchInlineSnapshot(`
    {
      "issue.yaml": "# Bản tin: BẢN TIN LÀNG VEN
    schema: 1
    id: lang-ven-2026-11
    number: 18 # đoán (97 %): đọc ở măng-sét; theo tên tệp; hãy xem lại
    period: 2026-11 # đoán (97 %): đọc ở măng-sét; theo tên tệp; hãy xem lại
    # date: ← CẦN ĐIỀN ngày phát hành: năm-tháng-ngày, ví dụ 2026-11-05
    items:
      - item: gat-som-kinh-nghiem-thon-ven
        section: tin-trong-tinh
      - item: chong-ret # chuyên mục trong tệp: “VIỆC LẠ”, chưa có trong bulletin.yaml
    ",
      "items/chong-ret.md": "---
    title: CHỐNG RÉT # đoán (50 %): tên bài viết toàn chữ hoa được giữ nguyên; có thể viết “Chống rét” rồi viết hoa lại tên riêng; hãy xem lại
    ---

    Che chuồng kín gió, cho trâu bò ăn đủ.
    ",
      "items/gat-som-kinh-nghiem-thon-ven.md": "---
    title: "Gặt sớm: kinh nghiệm thôn Ven"
    # “Lê Thị Mẫu”: đoán (85 %): dòng ghi tên tác giả hoặc nguồn; hãy xem lại
    contributors:
      - name: Lê Thị Mẫu
    ---

    Lúa chín đều, gặt trước khi mưa về.
    ",
    }
  `)
})

test('what a file does not say is asked for', () => {
  const files = written(draft('gat-som.txt', manuscript([h('Gặt sớm'), p('Lúa chín đều.')])))
  const yaml = parseYaml(files['issue.yaml'] as string, { file: 'issue.yaml' })
  const { diagnostics } = validate(issueSchema, yaml, { file: 'issue.yaml' })
  expect(diagnostics.map(({ message }) => message.en)).toMatchInlineSnapshot(`
    [
      "The required key “number” is missing.",
      "The required key “period” is missing.",
      "The required key “date” is missing.",
    ]
  `)
  expect(files['issue.yaml']).toMatchInlineSnapshot(`
    "schema: 1
    id: gat-som
    # number: ← CẦN ĐIỀN số thứ tự phát hành, ví dụ 264
    # period: ← CẦN ĐIỀN kỳ của số báo: năm-tháng, ví dụ 2026-11
    # date: ← CẦN ĐIỀN ngày phát hành: năm-tháng-ngày, ví dụ 2026-11-05
    items:
      - item: gat-som
    "
  `)
})

const PICTURE: Partial<Manuscript> = {
  pictures: new Map([['lua.png', { name: 'lua.png', bytes: new Uint8Array(3), mediaType: 'image/png' }]]),
}
const picture = p('', { inlines: [{ type: 'picture', picture: 'lua.png', alt: 'Ruộng lúa' }] })

test('pictures are found from the items’ folder', () => {
  const made = draft('a.docx', manuscript([h('Gặt sớm'), p('Lúa chín đều.'), picture, p('Gặt xong.')], PICTURE))
  const files = written(made)
  const [image] = made.images
  expect(files[image?.path ?? '']).toBe('3 bytes')
  expect(files['items/gat-som.md']).toContain(`![Ruộng lúa](../${image?.path})`)
})

test('the head of an item stands in its front matter, each guess with its reason', () => {
  const blocks = [
    h('Gặt sớm'),
    p('Việc của thôn trong tuần tới', { style: 'Tên phụ của bài' }),
    p('Tác giả: Cán bộ khuyến nông (Trạm Khuyến nông liên xã)', { role: 'byline' }),
    p('Chọn ngày nắng, chỉnh máy và phơi thóc cho khô.', { style: 'Tóm tắt' }),
    picture,
    p('Ruộng chín ở thôn Ven. Ảnh: Tổ Trình bày', { role: 'caption' }),
    p('Lúa chín đều.'),
  ]
  expect(written(draft('a.docx', manuscript(blocks, PICTURE)))['items/gat-som.md']).toMatchInlineSnapshot(`
    "---
    title: Gặt sớm
    subtitle: Việc của thôn trong tuần tới # đoán (95 %): kiểu đoạn là tên phụ; hãy xem lại
    summary: Chọn ngày nắng, chỉnh máy và phơi thóc cho khô. # đoán (95 %): kiểu đoạn là tóm tắt; hãy xem lại
    # “Cán bộ khuyến nông”: đoán (85 %): dòng ghi tên tác giả hoặc nguồn; hãy xem lại
    contributors:
      - name: Cán bộ khuyến nông
        organisation: Trạm Khuyến nông liên xã
    # đoán (80 %): ảnh đứng ngay dưới đầu bài; hãy xem lại
    image:
      src: ../images/gat-som-1.png
      alt: Ruộng lúa
      caption: Ruộng chín ở thôn Ven.
      credit: Tổ Trình bày
    ---

    Lúa chín đều.
    "
  `)
})

test('names that are taken are not given again', () => {
  const made = draft('a.docx', manuscript([h('Gặt sớm'), picture, p('Lúa chín đều.'), picture, h('Chống rét'), p('Che chuồng.')], PICTURE))
  const image = made.images[0]?.path ?? ''
  const files = written(made, { taken: ['items/gat-som.md', 'items/gat-som-2.md', image] })
  const other = image.replace(/\.png$/, '-2.png')
  expect(Object.keys(files)).toEqual(['issue.yaml', 'items/gat-som-3.md', 'items/chong-ret.md', other])
  expect(files['items/gat-som-3.md']).toContain(`(../${other})`)
  expect(files['issue.yaml']).toContain('item: gat-som-3')
})

describe('an issue.yaml that is there keeps every line of its editor', () => {
  test.each<[what: string, before: string, after: string | undefined]>([
    [
      'with comments and its own indentation',
      'schema: 1 # bản mẫu\nid:   lang-ven\nitems:\n- item: cu   # bài cũ\n  section: san-xuat # đã duyệt\n\n# hết mục lục\nnumber: 18\n',
      'schema: 1 # bản mẫu\nid:   lang-ven\nitems:\n- item: cu   # bài cũ\n  section: san-xuat # đã duyệt\n- item: gat-som\n\n# hết mục lục\nnumber: 18\n',
    ],
    ['without a line end', 'items:\n    - item: cu', 'items:\n    - item: cu\n    - item: gat-som\n'],
    [
      'with the line ends of Windows',
      'id: a\r\nitems:\r\n  - item: cu\r\nnumber: 18\r\n',
      'id: a\r\nitems:\r\n  - item: cu\r\n  - item: gat-som\r\nnumber: 18\r\n',
    ],
    ['with a list on one line', 'id: a # giữ\nitems: []\n', 'id: a # giữ\nitems:\n  - item: gat-som\n'],
    ['without a list', 'id: a # giữ\n', 'id: a # giữ\nitems:\n  - item: gat-som\n'],
    ['that has the item', 'items:\n  - item: gat-som\n    section: san-xuat\n', 'items:\n  - item: gat-som\n    section: san-xuat\n'],
    ['that is broken, which is not written', 'items: [\n', undefined],
    ['that is something else, which is not written', 'items: lúa\n', undefined],
  ])('%s', (_what, issue, after) => {
    expect(written(draft('a.docx', manuscript([h('Gặt sớm'), p('Lúa chín đều.')])), { issue })['issue.yaml']).toBe(after)
  })
})

test('a draft that was refused writes nothing', () => {
  expect(draftFiles({ ...emptyDraft('a.docx'), refused: true })).toEqual([])
})

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    'yes',
    '2024-07-05',
    'null',
    '- gạch',
    '# rào',
    '"nháy',
    'khóa: giá trị',
    '|',
    '>',
    '&neo',
    '*sao',
    '!nhãn',
    '{',
    '[',
    '~',
    '264',
    '0x1f',
    '---',
  ),
)

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu
const plain = (value: string): string => value.replace(UNPRINTABLE, '').normalize('NFC').replace(/\s+/g, ' ').trim()

test('whatever the words are, the files can be read and say the same', () => {
  fc.assert(
    fc.property(text, text, text, (title, name, reason) => {
      const made = draft('a.docx', manuscript([h('Gặt sớm'), p('Lúa chín đều.')]))
      const [item] = made.items
      if (!item) throw new Error('no item')
      const guess = {
        kind: 'title' as const,
        item: item.id,
        value: title,
        confidence: 0.5,
        reason: { vi: reason, en: reason },
        place: { line: 1 },
      }
      const facts = { ...item, title, subtitle: name, contributors: [{ name, role: 'author' as const }] }
      const files = written({ ...made, items: [facts], guesses: [guess, { ...guess, kind: 'contributor', value: name }] })
      const { meta, diagnostics } = parseItem(files['items/gat-som.md'] ?? '', { file: 'items/gat-som.md' })
      if (hasErrors(diagnostics)) throw new Error(diagnostics.map(({ message }) => message.en).join())
      expect(meta?.title).toBe(plain(title) || 'Bài chưa có tên')
      expect(meta?.subtitle ?? '').toBe(plain(name))
    }),
    { numRuns: 500 },
  )
})

test('the same draft gives the same bytes', () => {
  expect(draftFiles(bulletin())).toEqual(draftFiles(bulletin()))
})
