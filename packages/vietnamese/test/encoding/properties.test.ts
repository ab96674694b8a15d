import { encode, encodings, repair } from '@bantin/vietnamese/encoding'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shown } from './letters.ts'
import { sentences } from './sentences.ts'

const all = sentences.join(' ')
const pieces = [
  ...encodings.flatMap(({ id, kind }) =>
    (kind === 'unicode' ? all.normalize('NFD') : shown(encode(all, id, { onUnencodable: () => {} }))).split(' ').slice(0, 300),
  ),
  ...shown(new TextEncoder().encode(all)).split(' ').slice(0, 300),
  ...all.split(' ').slice(0, 300),
  ...[
    'tŕnh',
    'h́nh',
    'mă',
    'ư',
    'lư',
    '&amp;',
    '&amp;#225;',
    '\ufffd',
    'Vi?t',
    'Ä',
    'Ã',
    '\u0301',
    '\ud800',
    '\0',
    'où',
    '—',
    '“',
    '\n',
    '\r\n',
    '°C',
    '`',
    'a+b',
    '}',
  ],
]
const damaged = fc
  .array(fc.constantFrom(...pieces), { maxLength: 14 })
  .chain((words) => fc.constantFrom(' ', ' ', '\n', '').map((gap) => words.join(gap)))

describe.each<[name: string, texts: fc.Arbitrary<string>, runs: number]>([
  ['any text', fc.string({ unit: 'binary' }), 300],
  ['damaged text', damaged, 1500],
])('%s', (_, texts, numRuns) => {
  test('repairing twice changes nothing more, and gives NFC', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = repair(text).text
        expect(once).toBe(once.normalize('NFC'))
        expect(repair(once).text).toBe(once)
      }),
      { numRuns },
    )
  })

  test('repairs point at the text, in order, and lead to the result', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = repair(text)
        let result = ''
        let done = 0
        for (const { start, end, before, after } of found.repairs) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(text.slice(start, end)).toBe(before)
          expect(after).not.toBe(before)
          result += text.slice(done, start) + after
          done = end
        }
        expect(result + text.slice(done)).toBe(found.text)
        for (const { start, end, text: lost } of found.unrecoverable) expect(text.slice(start, end)).toBe(lost)
        expect(repair(text)).toEqual(found)
      }),
      { numRuns },
    )
  })
})
