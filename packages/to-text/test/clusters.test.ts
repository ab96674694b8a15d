import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusters } from '../src/characters/clusters.ts'
import { columns } from '../src/characters/columns.ts'

const LETTERS =
  'aăâđếữ\u0301\u0323\u031bកខស្ត្រី\u17d2\u17c6\u200d\u200c\ufe0f👩👧🏽🇻🇳🇰🇭漢仮か\u3099각ᄀ\u1161\u11a8क\u094dष \n\r\u0000\u{e0067}\u{1f3f4}é'
const unit = fc.oneof(fc.constantFrom(...LETTERS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }))
const texts = fc.array(unit, { maxLength: 30 }).map((all) => all.join(''))

/** Where letters end, as the engine's Unicode sees it. */
function ends(parts: Iterable<string>): Set<number> {
  let at = 0
  return new Set([...parts].map((part) => (at += part.length)))
}

describe('letters', () => {
  test('together are the text, and never end where Unicode has none end', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
    fc.assert(
      fc.property(texts, (text) => {
        const own = [...clusters(text)]
        expect(own.join('')).toBe(text)
        const theirs = ends([...segmenter.segment(text)].map((one) => one.segment))
        expect([...ends(own)].filter((end) => !theirs.has(end))).toEqual([])
      }),
      { seed: 264, numRuns: 2000 },
    )
  })

  test.each<[text: string, letters: string[]]>([
    ['ngườ\u0323i', ['n', 'g', 'ư', 'ờ\u0323', 'i']],
    ['ស្ត្រី', ['ស្ត្រី']],
    ['ទឹក', ['ទឹ', 'ក']],
    ['🇻🇳🇰🇭', ['🇻🇳', '🇰🇭']],
    ['👩‍👩‍👧!', ['👩‍👩‍👧', '!']],
    ['👋🏽❤️', ['👋🏽', '❤️']],
    ['ƀơ̆ng', ['ƀ', 'ơ̆', 'n', 'g']],
  ])('%s', (text, letters) => {
    expect([...clusters(text)]).toEqual(letters)
  })
})

test.each<[text: string, width: number]>([
  ['Nguyễn', 6],
  ['Nguyễn'.normalize('NFD'), 6],
  ['ƀơ̆ng huă', 8],
  ['漢字', 4],
  ['Ａ！', 4],
  ['👩‍👩‍👧', 2],
  ['🇻🇳', 2],
  ['❤️', 2],
  ['a\u200b\u2060b', 2],
  ['ស្ត្រី', 1],
  ['“–”…', 4],
])('%s takes %d columns', (text, width) => {
  expect(columns(text)).toBe(width)
})
