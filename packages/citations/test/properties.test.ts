import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate, findCitations, format, resolve } from '../src/index.ts'
import { gold, negative } from './cases.ts'

const pieces = [
  ...gold.map((one) => one.text),
  ...negative.map((one) => one.text),
  ...[
    'Nghị quyết số ',
    '22',
    '-NQ/TW',
    ' ngày 15/3/2018',
    ' của ',
    'Bộ Chính trị',
    ' khóa XII',
    'khoản 2 ',
    'Điều 5 ',
    'Luật ',
    'Đất đai',
    ' năm 2024',
  ],
  ...[', ', ' và ', '(', ')', '\n', '\u0301', '\u00ad', 'Ð', '\ud800', '\0', 'ש', '1/', 'QH15', ' này', ' nói trên', '–', '\u00a0'],
]
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')),
)

test('offsets point to the text they claim, in order and without overlap', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { start, end, text: said, core } of findCitations(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(said)
        if (core) {
          expect(core.start).toBeGreaterThanOrEqual(start)
          expect(core.end).toBeLessThanOrEqual(end)
          expect(text.slice(core.start, core.end)).toBe(core.text)
        }
        last = end
      }
    }),
    { numRuns: 400 },
  )
})

test('an antecedent is an earlier citation of the same type', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const citations = findCitations(text)
      citations.forEach(({ antecedent, docType }, index) => {
        if (antecedent === undefined) return
        expect(antecedent).toBeLessThan(index)
        expect(citations[antecedent]!.docType).toBe(docType)
      })
    }),
  )
})

test('the same text gives the same citations, whatever was read before', () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const first = findCitations(text)
      findCitations(other)
      expect(findCitations(text)).toEqual(first)
    }),
  )
})

test('the pieces of an annotated text are the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const parts = annotate(text, findCitations(text), (citation) => citation.docType)
      expect(parts.map((piece) => piece.text).join('')).toBe(text)
      for (const piece of parts) expect(text.slice(piece.start, piece.end)).toBe(piece.text)
    }),
  )
})

test('every citation can be resolved and written', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const citations = findCitations(text)
      expect(resolve(citations).map((resolution) => resolution.citation)).toEqual(citations)
      for (const citation of citations) expect(format(citation)).toContain(citation.docType)
    }),
  )
})

test('a citation is found without its sentence', () => {
  for (const { citations } of gold) {
    for (const { text, nature, number, symbol, antecedent } of citations) {
      if (antecedent !== undefined || nature !== 'full') continue
      expect(findCitations(text), text).toMatchObject([{ start: 0, end: text.length, number, symbol }])
    }
  }
})
