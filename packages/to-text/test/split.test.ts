import { type SplitOptions, splitMessages } from '@bantin/to-text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const words = (count: number, word = 'gặt'): string => Array.from({ length: count }, () => word).join(' ')

test.each<[what: string, text: string, options: SplitOptions, parts: string[]]>([
  ['nothing', ' \n ', {}, []],
  ['a short text', '\nGặt sớm.\n\nPhơi mỏng. ', {}, ['Gặt sớm.\n\nPhơi mỏng.']],
  [
    'the end of a paragraph, rather than of a later sentence',
    `${words(8)}.\n\n${words(3)}. ${words(8)}`,
    { limit: 48, numbered: false },
    [`${words(8)}.`, `${words(3)}. ${words(8)}`],
  ],
  [
    'the end of a line, where the paragraph is too long',
    `- ${words(6)}\n- ${words(7)}`,
    { limit: 48, numbered: false },
    [`- ${words(6)}`, `- ${words(7)}`],
  ],
  [
    'the end of a sentence, where the line is too long',
    `${words(6)}. ${words(2)} ${words(6)}`,
    { limit: 40, numbered: false },
    [`${words(6)}.`, words(8)],
  ],
  [
    'no sentence ends behind TP. or behind the number of a line',
    `${words(5)}! ${words(2)} TP. ${words(2)} ${words(4)}`,
    { limit: 40, numbered: false },
    [`${words(5)}!`, `${words(2)} TP. ${words(6)}`],
  ],
  ['the end of a word, where the sentence is too long', words(15), { limit: 40, numbered: false }, [words(10), words(5)]],
  [
    'blanks that keep words together are no end',
    `${words(9)} 11\u00a0tháng\u00a012 ${words(6)}`,
    { limit: 43, numbered: false },
    [words(9), `11\u00a0tháng\u00a012 ${words(6)}`],
  ],
  ['numbers', words(20), { limit: 40 }, [`(1/3) ${words(8)}`, `(2/3) ${words(8)}`, `(3/3) ${words(4)}`]],
  [
    'not behind a heading',
    `${words(6)}.\n\n■ Phơi\n\n${words(9)}`,
    { limit: 48, numbered: false, staysWithNext: (line) => line.startsWith('■') },
    [`${words(6)}.`, `■ Phơi\n\n${words(9)}`],
  ],
  [
    'an address moves to the next part whole',
    `${words(4)} https://songngan.example/2026/11 ${words(2)}`,
    { limit: 44, numbered: false },
    [words(4), `https://songngan.example/2026/11 ${words(2)}`],
  ],
])('%s', (_, text, options, parts) => {
  expect(splitMessages(text, options)).toEqual({ parts, cut: [] })
})

test('a word that is longer than a message is cut between letters, and named', () => {
  const long = 'ស្ត្រី'.repeat(20)
  const { parts, cut } = splitMessages(`Xem ${long} nhé`, { limit: 40, numbered: false })
  expect(parts).toEqual(['Xem', ...Array.from({ length: 3 }, () => 'ស្ត្រី'.repeat(6)), `${'ស្ត្រី'.repeat(2)} nhé`])
  expect(cut).toHaveLength(1)
  expect(long.startsWith(cut[0] as string)).toBe(true)
})

test('a letter with more marks than a message holds', () => {
  const { parts } = splitMessages(`a${'\u0301'.repeat(100)}`, { limit: 40, numbered: false })
  expect(parts.map((part) => part.length)).toEqual([40, 40, 21])
})

test('there is a least limit', () => {
  expect(() => splitMessages('a', { limit: 39 })).toThrow(new RangeError('limit must be at least 40, not 39'))
  expect(() => splitMessages('a', { limit: Number.NaN })).toThrow(RangeError)
})

const letters = (text: string): string => text.replace(/[\s\u200b]+/g, '')
const number = /^\(\d+\/\d+\) /

/** Texts of words, paragraphs and signs in many scripts. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('Gặt', 'nghiêng', 'ស្ត្រី', '漢字', '👩‍👩‍👧', '🇻🇳', 'ngườ\u0323i', 'https://songngan.example/a/b', 'TP.', 'xong.', '…'),
      fc.constantFrom(' ', ' ', '\n', '\n\n', '\u00a0', '\u200b', '  '),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    ),
    { maxLength: 200 },
  )
  .map((all) => all.join(''))
const limits = fc.integer({ min: 40, max: 300 })

describe('for any text', () => {
  test('the parts together are the text, none is too long, none begins or ends with a blank', () => {
    fc.assert(
      fc.property(texts, limits, fc.boolean(), (text, limit, numbered) => {
        const { parts } = splitMessages(text, { limit, numbered })
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limit)
          expect(part).toBe(part.trim())
          expect(part).not.toBe('')
        }
        const bare = parts.length > 1 && numbered ? parts.map((part) => part.replace(number, '')) : parts
        expect(letters(bare.join(''))).toBe(letters(text).replace(/[\u00ad\ufeff]/g, ''))
        if (numbered && parts.length > 1)
          expect(parts.map((part) => part.split(' ')[0])).toEqual(parts.map((_, index) => `(${index + 1}/${parts.length})`))
      }),
      { seed: 264, numRuns: 400 },
    )
  })

  test('no word is cut that a message has room for', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 60 }), limits, (parts, extra) => {
        const all = parts.map((part) => part.replace(/[\s\u00ad\ufeff\u200b]+/g, '')).filter((part) => part !== '')
        const limit = 40 + Math.max(0, ...all.map((word) => word.length)) + extra
        const result = splitMessages(all.join(' '), { limit, numbered: false })
        expect(result.cut).toEqual([])
        expect(result.parts.flatMap((part) => part.split(' '))).toEqual(all)
      }),
      { seed: 264, numRuns: 200 },
    )
  })

  test('nothing breaks on any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const { parts } = splitMessages(text, { limit: 40 })
        for (const part of parts) expect(part.isWellFormed()).toBe(true)
      }),
      { seed: 264, numRuns: 200 },
    )
  })
})

test('the time grows with the text', () => {
  const time = (count: number) => {
    const text = `${words(count)}\n${'x'.repeat(count)}\n\n${'■ a\n'.repeat(count)}`
    const start = performance.now()
    splitMessages(text, { limit: 200, staysWithNext: (line) => line.startsWith('■') })
    return performance.now() - start
  }
  time(10_000)
  const [small, large] = [time(20_000), time(160_000)]
  // Eight times as much text; quadratic time would be sixty-four times as long
  expect(large / small).toBeLessThan(30)
})
