import { describe, expect, test } from 'vitest'
import { findings } from './support/sample.ts'
import { smallIssue } from './support/small-issue.ts'

const SEARCHED = 'Đã tìm trong:'

describe('a character that no font has', () => {
  test.each<[name: string, markdown: string, found: string]>([
    [
      'in a paragraph',
      'Chữ ☃ ở giữa dòng.',
      `issues/1/items/a.md:5:5 pdf/missing-glyph Phông chữ không có ký tự “☃” (U+2603). ${SEARCHED} Noto Serif, Noto Serif Khmer.`,
    ],
    [
      'beyond the basic plane',
      'Cười 😀 nhé.',
      `issues/1/items/a.md:5:6 pdf/missing-glyph Phông chữ không có ký tự “😀” (U+1F600). ${SEARCHED} Noto Serif, Noto Serif Khmer.`,
    ],
    [
      'on a later line',
      'Dòng một\nrồi 漢 dòng hai.',
      `issues/1/items/a.md:6:5 pdf/missing-glyph Phông chữ không có ký tự “漢” (U+6F22). ${SEARCHED} Noto Serif, Noto Serif Khmer.`,
    ],
    [
      'in a heading',
      '## Mục ☃',
      `issues/1/items/a.md:5:8 pdf/missing-glyph Phông chữ không có ký tự “☃” (U+2603). ${SEARCHED} Noto Sans, Noto Sans Khmer.`,
    ],
    [
      'in a cell',
      '| Cột |\n| --- |\n| ☃ |',
      `issues/1/items/a.md:7:3 pdf/missing-glyph Phông chữ không có ký tự “☃” (U+2603). ${SEARCHED} Noto Sans, Noto Sans Khmer.`,
    ],
    [
      'in a note',
      'Chữ.[^1]\n\n[^1]: Chú ☃ thích.',
      `issues/1/items/a.md:7:11 pdf/missing-glyph Phông chữ không có ký tự “☃” (U+2603). ${SEARCHED} Noto Serif, Noto Serif Khmer.`,
    ],
    [
      'in a title',
      '---\ntitle: Tên ☃\n---\n\nChữ.',
      `issues/1/items/a.md pdf/missing-glyph Phông chữ không có ký tự “☃” (U+2603). ${SEARCHED} Noto Serif, Noto Serif Khmer.`,
    ],
  ])('%s', async (_, markdown, found) => {
    expect(await findings(await smallIssue({ items: { a: markdown } }))).toEqual([found])
  })

  test('in the name of the bulletin', async () => {
    expect(await findings(await smallIssue({ title: 'Bản tin ☃', items: { a: 'Chữ.' } }))).toEqual([
      `issues/1/issue.yaml pdf/missing-glyph Phông chữ không có ký tự “☃” (U+2603). ${SEARCHED} Noto Serif, Noto Serif Khmer.`,
    ])
  })

  test('in a drawing', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20">Tuy&#x1EBF;t ☃</text></svg>'
    const issue = await smallIssue({ items: { a: '![Người tuyết](../images/a.svg "Hình")' }, files: { 'issues/1/images/a.svg': svg } })
    expect(await findings(issue)).toEqual([
      `issues/1/images/a.svg pdf/missing-glyph Phông chữ không có ký tự “☃” (U+2603). ${SEARCHED} Noto Sans, Noto Sans Khmer.`,
    ])
  })

  test('Khmer in a bulletin whose theme has no Khmer font', async () => {
    const bulletin = 'theme: { fonts: { serif: [Noto Serif], sans: [Noto Sans] } }\n'
    const found = await findings(await smallIssue({ bulletin, items: { a: ':::tieng{lang=km}\nទឹក\n:::' } }))
    expect(found.map((one) => one.split(' Đã')[0])).toEqual([
      'issues/1/items/a.md:6:1 pdf/missing-glyph Phông chữ không có ký tự “ទ” (U+1791).',
      'issues/1/items/a.md:6:2 pdf/missing-glyph Phông chữ không có ký tự “ឹ” (U+17B9).',
      'issues/1/items/a.md:6:3 pdf/missing-glyph Phông chữ không có ký tự “ក” (U+1780).',
    ])
  })

  test('each once for a file, however often it stands there', async () => {
    expect(await findings(await smallIssue({ items: { a: '☃ và ☃ và **☃**', b: '☃' } }))).toHaveLength(2)
  })
})

describe('what needs no glyph', () => {
  test.each([
    ['no-break space and word joiner', 'Số\u00a045/GP\u2060-STT'],
    ['soft hyphen, zero width space, joiners', 'a\u00adb\u200bc\u200dd'],
    ['every letter of Vietnamese, Ê Đê and Gia Rai', 'ẵ Ẵ ỡ ự ƀ Ƀ č Č ŏ̆ ơ̆ ư̆ ê̆ ñ ĭ ŭ'],
  ])('%s', async (_, text) => expect(await findings(await smallIssue({ items: { a: `Chữ ${text} chữ.` } }))).toEqual([]))
})

test('a family that nobody has is reported, and the next one of the list is used', async () => {
  const bulletin = 'theme: { fonts: { serif: [Phông Không Có, Noto Serif] } }\n'
  expect(await findings(await smallIssue({ bulletin, items: { a: 'Chữ.' } }))).toEqual([
    'bulletin.yaml pdf/missing-font Không tìm thấy phông chữ “Phông Không Có”; dùng phông chữ kế tiếp trong danh sách.',
  ])
})

test('a font of the bulletin’s own that is no font', async () => {
  const bulletin = 'theme: { fonts: { serif: [Của Tôi, Noto Serif] } }\n'
  const host = { fonts: async () => [{ family: 'Của Tôi', bytes: new Uint8Array([1, 2, 3]) }] }
  expect(await findings(await smallIssue({ bulletin, items: { a: 'Chữ.' } }), {}, host)).toEqual([
    'bulletin.yaml pdf/missing-font Không tìm thấy phông chữ “Của Tôi”; dùng phông chữ kế tiếp trong danh sách.',
  ])
})
