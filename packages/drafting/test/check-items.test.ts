import { expect, test } from 'vitest'
import { draft, draftFiles } from '../src/index.ts'
import { h, manuscript, p } from './support/blocks.ts'

const made = draft(
  'a.docx',
  manuscript([
    h('Gặt sớm'),
    p('Lúa hè thu ở Phú Yên chín đều ,  thôn nào cũng gặt theo Kế hoạch 12/KH-UBND ngày 05/7/2026.'),
    p('Mưa kéo dài , cần phơi sớm.'),
  ]),
)

test('the language of drafted items is checked, and their words stay', () => {
  expect(made.items[0]?.markdown).toContain('chín đều ,  thôn')
  const lines = new TextDecoder().decode(draftFiles(made)[1]?.bytes).split('\n')
  const found = made.diagnostics.map(({ severity, ruleId, file, place, message }) => ({
    rule: `${severity} ${ruleId}`,
    at: place
      ? `${file}:${place.start.line} ${(lines[place.start.line - 1] ?? '').slice(place.start.column - 1, place.end.column - 1)}`
      : file,
    says: message.vi,
  }))
  expect(found).toMatchInlineSnapshot(`
    [
      {
        "at": "items/gat-som.md",
        "rule": "info citation/documents-found",
        "says": "Bài dẫn 1 văn bản (1 lần), 0 lần có liên kết.",
      },
      {
        "at": "items/gat-som.md:5 Phú Yên",
        "rule": "info import/old-place",
        "says": "“Phú Yên” nay thuộc Đắk Lắk; trong bài vẫn để như đã viết.",
      },
      {
        "at": "items/gat-som.md:5  ",
        "rule": "info typography/space-before-punct",
        "says": "Thừa dấu cách trước “,”.",
      },
      {
        "at": "items/gat-som.md:5   ",
        "rule": "info typography/double-space",
        "says": "Có 2 dấu cách liền nhau.",
      },
      {
        "at": "items/gat-som.md:7  ",
        "rule": "info typography/space-before-punct",
        "says": "Thừa dấu cách trước “,”.",
      },
    ]
  `)
})
