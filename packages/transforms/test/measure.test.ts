import { applyTransforms, countWords, readingMinutes, standard, tableOfContents, textOf } from '@bantin/transforms'
import { describe, expect, test } from 'vitest'
import { listen, parse } from './parse.ts'

const compiled = (markdown: string) => {
  const tree = parse(markdown)
  applyTransforms(tree, standard, listen())
  return tree
}

describe('tableOfContents', () => {
  const markdown = '## Nước *sạch*\n\n### Lọc\n\n#### Cát\n\n## Số 12[^1]\n\n> ### Trích\n\n[^1]: Chú thích.'

  test('two levels, in reading order', () => {
    expect(tableOfContents(compiled(markdown))).toEqual([
      { id: 'nuoc-sach', depth: 2, text: 'Nước sạch' },
      { id: 'loc', depth: 3, text: 'Lọc' },
      { id: 'so-12', depth: 2, text: 'Số\u00a012' },
      { id: 'trich', depth: 3, text: 'Trích' },
    ])
  })
  test('other levels', () => {
    expect(tableOfContents(compiled(markdown), { from: 4, to: 6 }).map((one) => one.id)).toEqual(['cat'])
    expect(tableOfContents(compiled(markdown), { to: 2 }).map((one) => one.id)).toEqual(['nuoc-sach', 'so-12'])
  })
  test('headings without an id are left out', () => expect(tableOfContents(parse('## a'))).toEqual([]))
})

describe('countWords', () => {
  test.each<[markdown: string, words: number]>([
    ['', 0],
    ['Nước sạch cho gia đình', 5],
    ['Nước **sạ**ch', 2],
    ['a – b … 14 m³', 4],
    ['một\nhai  \nba', 3],
    ['## Đề mục\n\nĐoạn văn.\n\n- một\n- hai', 6],
    ['| a | b |\n| - | - |\n| c | |', 3],
    ['a[^1]\n\n[^1]: chú thích', 3],
    ['![mô tả không tính](a.png "hai từ")', 2],
    ['`mã` https://a.example', 2],
    ['ngày 5 tháng 11', 4],
  ])('%j: %d', (markdown, words) => expect(countWords(compiled(markdown))).toBe(words))
})

test.each([
  [0, undefined, 1],
  [100, undefined, 1],
  [329, undefined, 1],
  [331, undefined, 2],
  [2200, undefined, 10],
  [2200, { wordsPerMinute: 100 }, 22],
])('%d words take %o %d minutes', (words, options, minutes) => expect(readingMinutes(words, options)).toBe(minutes))

test.each([0, -1, Number.NaN])('%d words in a minute', (wordsPerMinute) =>
  expect(() => readingMinutes(100, { wordsPerMinute })).toThrow(
    new RangeError(`wordsPerMinute must be a positive number: ${wordsPerMinute}`),
  ),
)

test('textOf', () => {
  expect(textOf(parse('**Nước** `m³`\nsạch\n\n![tả](a)'))).toBe('Nước m³\nsạch')
})
