import { createMarkdownParser, parseMarkdown } from '@bantin/parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const file = 'items/a.md'

/** What a parser that has read the first text makes of the second, beside a parse of the second alone. */
function both(before: string, now: string) {
  const parse = createMarkdownParser()
  parse(before, { file })
  return [parse(now, { file }), parseMarkdown(now, { file })]
}

const ARTICLE = `---
title: Gặt sớm
---

Lúa chín đều[^1].

## Phơi

Phơi trên sân, xem [bài trước](item:lua) hoặc [trạm][tram].

- một
- hai

Sau đó cất vào kho.

:::ghi-nho
Không phơi khi trời mưa.
:::

Hết bài.

[^1]: Theo lịch của thôn.

[tram]: https://tram.example
`

test.each<[name: string, from: string, to: string]>([
  ['a word', 'sân', 'nong'],
  ['a longer word', 'sân', 'sân gạch khô ráo'],
  ['a paragraph in two', 'sân, xem', 'sân.\n\nXem'],
  ['a paragraph that becomes a heading', 'Sau đó', '### Sau đó'],
  ['a heading that is none', '## Phơi', '##Phơi'],
  ['a fence that never closes', 'Phơi trên', '```\n\nPhơi trên'],
  ['a box that never closes', 'Phơi trên', ':::luu-y\n\nPhơi trên'],
  ['a comment that never closes', 'Phơi trên', '<!--\n\nPhơi trên'],
  ['a list that goes on', '- hai', '- hai\n\n- ba'],
  ['a list that takes in the next paragraph', '- hai\n\nSau', '- hai\n\n  Sau'],
  ['a reference to a note', 'kho.', 'kho[^1].'],
  ['a reference to no note', 'kho.', 'kho[^2].'],
  ['a link by reference', 'kho.', 'kho của [trạm][tram].'],
  ['a new definition', 'Hết bài.', 'Hết bài [hai].\n\n[hai]: https://hai.example'],
  ['the text of a note', 'lịch của thôn', 'lịch chung'],
  ['the front matter', 'Gặt sớm', 'Gặt muộn'],
  ['an address', 'kho.', 'kho, xem https://kho.example hoặc www.kho.example.'],
  ['an inline directive', 'kho.', 'kho :abbr[UBND]{title="Ủy ban"}.'],
  ['underlining that makes a heading', 'Sau đó cất vào kho.', 'Sau đó cất vào kho.\n==='],
  ['everything behind', 'Hết bài.\n\n[^1]: Theo lịch của thôn.\n\n[tram]: https://tram.example\n', 'Hết'],
  ['nothing', 'Hết bài.', 'Hết bài.'],
])('%s: the tree is that of the whole text', (_, from, to) => {
  expect(ARTICLE).toContain(from)
  const [again, whole] = both(ARTICLE, ARTICLE.replace(from, to))
  expect(again).toEqual(whole)
})

test('a change of the tree that was handed out changes nothing later', () => {
  const parse = createMarkdownParser()
  const first = parse(ARTICLE, { file })
  for (const child of first.tree.children) Object.assign(child, { type: 'thematicBreak', children: [], position: undefined })
  const edited = ARTICLE.replace('kho', 'chum')
  expect(parse(edited, { file })).toEqual(parseMarkdown(edited, { file }))
})

const piece = fc.constantFrom(
  ...[
    'Lúa chín.',
    'Hai *dòng*\nmột đoạn',
    '## Đầu mục',
    'Tên\n---',
    '- một\n- hai',
    '- một\n\n  hai',
    '1. một',
    '> trích\nlười',
    '| a | b |\n|---|---|\n| c | d |',
  ],
  ...[
    '```\nmã\n\nmã\n```',
    '~~~',
    '    mã',
    ':::ghi-nho\nNhớ.\n:::',
    ':::ghi-nho',
    ':::',
    '<div>\n\n</div>',
    '<!-- x',
    '-->',
    '<b>x',
    '[^1]',
    '[^1]: chú thích',
    '[^1]: a\n\n    b',
  ],
  ...[
    '[a]',
    '[a][b]',
    '[a]: https://a.example',
    '[a]: <b\n"c"',
    '![ảnh](a.png)',
    'https://a.example',
    ':abbr[a]{b="c"}',
    '---',
    '***',
    '\\',
    '&amp;',
    '',
    ' ',
    '\t- x',
    'x',
  ],
)
const document = fc
  .array(fc.tuple(piece, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '')), { maxLength: 14 })
  .map((all) => all.flat().join(''))
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(30),
  put: fc.oneof(piece, fc.constantFrom('\n', '\n\n', 'chữ', '`', '*', '[', ']:', '|')),
})

test('whatever the text and the edits, the tree is that of the whole text', () => {
  fc.assert(
    fc.property(document, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
      const parse = createMarkdownParser()
      let text = first
      parse(text, { file })
      for (const { at, drop, put } of edits) {
        const index = Math.floor(at * text.length)
        text = text.slice(0, index) + put + text.slice(index + drop)
        expect(parse(text, { file })).toEqual(parseMarkdown(text, { file }))
      }
    }),
    { numRuns: 1500 },
  )
})

test('an edit of a long text costs a part of its parse', () => {
  const long = Array.from({ length: 1_000 }, (_, i) => `Đoạn ${i} nói về *lúa*, ngô và [khoai](https://khoai.example).\n\n`).join('')
  const edits = Array.from({ length: 5 }, (_, i) => long.replace(`Đoạn ${100 * i + 500} `, 'Đoạn này '))
  const parse = createMarkdownParser()
  parse(long, { file })
  const time = (run: (text: string) => void) => {
    const times = edits.map((text) => {
      const began = performance.now()
      run(text)
      return performance.now() - began
    })
    return times.sort((a, b) => a - b)[2] as number
  }
  const whole = time((text) => parseMarkdown(text, { file }))
  expect(time((text) => parse(text, { file })) / whole).toBeLessThan(0.5)
})
