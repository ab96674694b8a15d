import { readdirSync, readFileSync } from 'node:fs'
import type { Diagnostic } from '@bantin/diagnostics'
import { samples } from '@bantin/fixtures'
import { decodeText, parseItem, parseMarkdown, parseYaml, validate } from '@bantin/parser'
import { bulletin, type Item, issue, item } from '@bantin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'

const file = 'a.md'
/** Pieces that mean something to YAML or Markdown, in any order. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---\n',
        '\n',
        '  ',
        '\t',
        ': ',
        '- ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        '#',
        '&a ',
        '*a',
        '!',
        '|',
        '>',
        ':::ghi-nho\n',
        ':::',
        '`',
        '**',
        '[^1]',
        'title: ',
        'date: ',
        'image:\n  src: ',
        'đ',
        'Lúa',
        '🌾',
        '2026-11-05',
        '0264',
      ),
      fc.string({ maxLength: 4 }),
    ),
  )
  .map((parts) => parts.join(''))

function expectInside(text: string, diagnostics: readonly Diagnostic[]): void {
  const lines = text.split('\n')
  for (const { place, message, help } of diagnostics) {
    expect(message.vi && message.en && help.vi && help.en).toBeTruthy()
    if (!place) continue
    const line = lines[place.start.line - 1]
    expect(line).toBeDefined()
    expect(place.start.column).toBeGreaterThan(0)
    expect(place.start.column).toBeLessThanOrEqual((line as string).length + 1)
    expect([place.end.line, place.end.column] > [place.start.line, place.start.column] || place.end.line <= lines.length).toBe(true)
  }
}

describe('nothing throws, and places lie inside the text', () => {
  test('parseYaml and validate', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const yaml = parseYaml(text, { file })
        expectInside(text, yaml.diagnostics)
        expect(yaml.value === undefined).toBe(yaml.diagnostics.length > 0)
        for (const schema of [bulletin, issue, item]) expectInside(text, validate(schema, yaml, { file }).diagnostics)
      }),
      { numRuns: 1000 },
    )
  })

  test('parseMarkdown and parseItem', () => {
    fc.assert(
      fc.property(soup, (body) => {
        for (const text of [body, `---\n${body}\n---\n\nLúa\n`]) {
          expect(parseMarkdown(text, { file }).tree.type).toBe('root')
          const { diagnostics, meta } = parseItem(text, { file })
          expectInside(text, diagnostics)
          expect(meta === undefined).toBe(diagnostics.length > 0)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('any bytes, all the way', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text } = decodeText(bytes, { file })
        if (text !== undefined) expectInside(text, parseItem(text, { file }).diagnostics)
      }),
    )
  })
})

const word = fc.constantFrom(
  'Lúa',
  'đồng: sâu',
  '#5',
  '*gặt*',
  '- rau',
  '264',
  'true',
  '2026-11-05',
  '“nước”',
  '"kép"',
  'null',
  'Ê Đê',
  '[khẩn]',
  'a\\b',
)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
const id = fc.array(fc.constantFrom('lua', 'rau', '11', 'x'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('-'))
const date = fc
  .date({ min: new Date('1989-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const someItem: fc.Arbitrary<Partial<Item>> = fc.record(
  {
    title: words,
    subtitle: words,
    summary: words,
    keywords: fc.array(words, { maxLength: 3 }),
    language: fc.constantFrom('vi', 'km', 'rad', 'jra', 'hmn', 'zh-Hant'),
    translationOf: id,
    audience: fc.constantFrom('public', 'internal'),
    date,
    image: fc.record({ src: id.map((name) => `../images/${name}.jpg`), alt: words }),
    contributors: fc.array(fc.record({ name: words, role: fc.constantFrom('author', 'editor', 'translator') }), { maxLength: 3 }),
  },
  { requiredKeys: ['title'] },
)

test('the front matter of any item comes back as it was written', () => {
  fc.assert(
    fc.property(someItem, (written) => {
      const { meta, diagnostics } = parseItem(`---\n${stringify(written, { lineWidth: 0 })}---\n\nLúa.\n`, { file })
      expect(diagnostics).toEqual([])
      expect(meta).toEqual({ keywords: [], contributors: [], corrections: [], ...written })
    }),
  )
})

test('the samples have no findings', () => {
  for (const { folder, issue: path } of samples) {
    const read = (name: string) => decodeText(readFileSync(new URL(name, folder)), { file: name })
    for (const [name, schema] of [
      ['bulletin.yaml', bulletin],
      [`${path}/issue.yaml`, issue],
    ] as const) {
      const { text = '', diagnostics } = read(name)
      expect(diagnostics).toEqual([])
      expect(validate(schema, parseYaml(text, { file: name }), { file: name }).diagnostics).toEqual([])
    }
    for (const name of readdirSync(new URL(`${path}/items/`, folder))) {
      const { text = '' } = read(`${path}/items/${name}`)
      expect(parseItem(text, { file: name }).diagnostics, name).toEqual([])
    }
  }
})
