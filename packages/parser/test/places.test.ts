import type { Place } from '@bantin/diagnostics'
import { type Path, parseItem, parseYaml } from '@bantin/parser'
import { describe, expect, test } from 'vitest'

const TEXT = `# một lời chú
schema: 1
title: "Gặt: sớm"
items:
  - item: lua
    section: mua-vu
  - { item: rau, section: đời sống }
keywords: [lúa,   gặt]
summary: >
  Lúa chín
  đều.
note: |-
  một
  hai
1: số
empty:
`

/** The part of the text that a place covers. */
function covered(text: string, place: Place | undefined): string | undefined {
  if (!place) return undefined
  const starts = [0, ...[...text.matchAll(/\n/g)].map((one) => one.index + 1)]
  const offset = (line: number, column: number) => (starts[line - 1] as number) + column - 1
  return text.slice(offset(place.start.line, place.start.column), offset(place.end.line, place.end.column))
}

const yaml = parseYaml(TEXT, { file: 'a.yaml' })

describe('placeOf', () => {
  test.each<[path: Path, line: number, text: string]>([
    [['schema'], 2, '1'],
    [['title'], 3, '"Gặt: sớm"'],
    [['items'], 5, '- item: lua\n    section: mua-vu\n  - { item: rau, section: đời sống }\n'],
    [['items', 0], 5, 'item'],
    [['items', 0, 'section'], 6, 'mua-vu'],
    [['items', 1], 7, '{ item: rau, section: đời sống }'],
    [['items', 1, 'section'], 7, 'đời sống'],
    [['keywords', 1], 8, 'gặt'],
    [['summary'], 9, '>\n  Lúa chín\n  đều.\n'],
    [['note'], 12, '|-\n  một\n  hai\n'],
    [['1'], 15, 'số'],
    [['nothing'], 2, 'schema'],
    [['items', 7, 'item'], 5, '- item: lua\n    section: mua-vu\n  - { item: rau, section: đời sống }\n'],
    [['title', 'deeper'], 3, '"Gặt: sớm"'],
    [[], 2, 'schema'],
  ])('%j', (path, line, text) => {
    expect(yaml.placeOf(path)?.start.line).toBe(line)
    expect(covered(TEXT, yaml.placeOf(path))).toBe(text)
  })
})

describe('placeOfKey', () => {
  test.each<[path: Path, line: number, text: string]>([
    [['title'], 3, 'title'],
    [['items', 1, 'item'], 7, 'item'],
    [['1'], 15, '1'],
    [['empty'], 16, 'empty'],
    [['nothing'], 2, 'schema'],
  ])('%j', (path, line, text) => {
    expect(yaml.placeOfKey(path)?.start.line).toBe(line)
    expect(covered(TEXT, yaml.placeOfKey(path))).toBe(text)
  })
})

describe('sourceOf', () => {
  test.each<[text: string, source: string | undefined]>([
    ['a: 0264', '0264'],
    ['a: 1.200', '1.200'],
    ['a: "0264"', '0264'],
    ['a: [1]', undefined],
    ['a: |\n  một\n  hai', undefined],
  ])('%j', (text, source) => expect(parseYaml(text, { file: 'a.yaml' }).sourceOf(['a'])).toBe(source))
})

test('an empty document has a place too', () => {
  expect(parseYaml('', { file: 'a.yaml', line: 2 }).placeOf(['title'])).toEqual({
    start: { line: 2, column: 1 },
    end: { line: 2, column: 1 },
  })
})

test('columns count UTF-16 units, as editors do', () => {
  expect(parseYaml('{ a: 🌾, b: 1 }', { file: 'a.yaml' }).placeOf(['b'])?.start).toEqual({ line: 1, column: 13 })
})

test('lines of front matter are lines of the file', () => {
  const text = '---\ntitle: Gặt sớm\nimage:\n  src: lua.jpg\n  alt: Ruộng lúa\n---\n\nLúa chín.\n'
  const { placeOf, tree } = parseItem(text, { file: 'a.md' })
  expect(covered(text, placeOf(['image', 'alt']))).toBe('Ruộng lúa')
  expect(placeOf(['image', 'alt'])?.start.line).toBe(5)
  expect(tree.children[0]?.position?.start.line).toBe(8)
})

test('a finding behind text that is no YAML is on its own line', () => {
  const { diagnostics } = parseYaml('[^1]---\ndate: *a', { file: 'a.yaml' })
  expect(diagnostics.map(({ place }) => place?.start)).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 7 },
  ])
})
