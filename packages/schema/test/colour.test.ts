import { contrast, formatColour, inkOn, mixColours, parseColour, readableColour } from '@bantin/schema/colour'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const PAPER = parseColour('#ffffff')
const INK = parseColour('#000000')
const colour = fc.tuple(...([0, 1, 2] as const).map(() => fc.integer({ min: 0, max: 255 }))) as fc.Arbitrary<[number, number, number]>

// as the contrast checkers of WebAIM and Chrome say
test.each<[one: string, other: string, ratio: string]>([
  ['#ffffff', '#000000', '21.00'],
  ['#767676', '#ffffff', '4.54'],
  ['#777777', '#ffffff', '4.48'],
  ['#1c6b57', '#ffffff', '6.38'],
  ['#ffff00', '#ffffff', '1.07'],
  ['#123456', '#123456', '1.00'],
])('contrast of %s and %s', (one, other, ratio) => {
  expect(contrast(parseColour(one), parseColour(other)).toFixed(2)).toBe(ratio)
  expect(contrast(parseColour(other), parseColour(one)).toFixed(2)).toBe(ratio)
})

test('a colour is written as it was read, and mixed from one end to the other', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      expect(parseColour(formatColour(one))).toEqual(one)
      expect([mixColours(one, other, 0), mixColours(one, other, 1)]).toEqual([one, other])
    }),
  )
})

test('whatever the accent, it can be read on paper, and a text on it', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      expect(contrast(readableColour(accent, INK, [PAPER]), PAPER)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(inkOn(accent, { light: PAPER, dark: INK }), accent)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})
