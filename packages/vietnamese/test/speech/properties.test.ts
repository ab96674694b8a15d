import { readAloud, toSSML } from '@bantin/vietnamese/speech'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Pieces that recognisers begin with, so that random texts get deep into them. */
const PIECES =
  '1 12 2026 05 1.000 1,5 / - – : . , % kg m2 h g đ k tr USD $ ngày tháng năm thứ quý khóa số nhà gọi tổng đài I IV XII C UBND TT KT-XH ' +
  'NQ/TW /2025/NĐ-CP -CT/TW TP. Q. GS. TS đ/c v.v a@b.vn www. ≥ < + = & ( ) " \n ½ ² ° \u0301 \ud800 \u00a0 \u0000 ក 0912 +84 QL 29A- xyz'
const mixed = fc
  .array(fc.oneof(fc.constantFrom(...PIECES.split(' '), ' ', ' ', 'đồng'), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
  .map((pieces) => pieces.join(''))
const texts = fc.oneof(mixed, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

test('any text can be read; readings are in order, apart and inside the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { readings, uncertain } = readAloud(text)
      for (const list of [readings, uncertain]) {
        let last = 0
        for (const { start, end } of list) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }
      for (const one of uncertain) expect(text.slice(one.start, one.end)).toBe(one.text)
    }),
    { numRuns: 2000 },
  )
})

test('the spoken text is the input with its readings in place, but for spaces', () => {
  const plain = (text: string) => text.replace(/\s+/g, '')
  fc.assert(
    fc.property(texts, (text) => {
      const { text: spoken, readings } = readAloud(text)
      let [expected, at] = ['', 0]
      for (const { start, end, reading } of readings) {
        expected += text.slice(at, start) + reading
        at = end
      }
      expect(plain(spoken)).toBe(plain(expected + text.slice(at)))
    }),
    { numRuns: 2000 },
  )
})

test('no ASCII digit is left', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      expect(readAloud(text).text).not.toMatch(/\d/)
    }),
    { numRuns: 2000 },
  )
})

test('the same text is read alike twice, whatever was read between', () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const once = readAloud(text)
      readAloud(other, { region: 'south' })
      expect(readAloud(text)).toEqual(once)
    }),
  )
})

test('what has been read is words, which are not read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (number) => {
      const { text } = readAloud(String(number))
      expect(readAloud(text).text).toBe(text)
    }),
  )
})

test('SSML is made of any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(toSSML(text)).toMatch(/^<speak [^>]*>\n[\s\S]*<\/speak>$/)
    }),
    { numRuns: 500 },
  )
})
