import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseFace } from '../src/fonts/choose-face.ts'
import { readCoverage } from '../src/fonts/cmap.ts'
import { readFaces } from '../src/fonts/face.ts'

const font = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`)))

describe('what a font covers', () => {
  const [serif] = readFaces('Noto Serif', font('noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf'))
  const [khmer] = readFaces('Noto Serif Khmer', font('noto-serif-khmer/NotoSerifKhmer_700Bold.ttf'))

  test.each([...'aẴợđƀĐ₫–“”…·•'])('Noto Serif has %s', (character) => expect(serif?.covers(character.codePointAt(0) as number)).toBe(true))
  test.each([...'កទ漢☃'])('Noto Serif lacks %s', (character) => expect(serif?.covers(character.codePointAt(0) as number)).toBe(false))
  test.each([...'កទឹ្។៥'])('Noto Serif Khmer has %s', (character) => expect(khmer?.covers(character.codePointAt(0) as number)).toBe(true))
  test('weight and slope', () => {
    expect([serif?.weight, serif?.italic]).toEqual([400, true])
    expect([khmer?.weight, khmer?.italic]).toEqual([700, false])
  })
})

/** A cmap with one subtable. */
function cmap(encoding: number, ...words: number[]): DataView {
  const view = new DataView(new ArrayBuffer(12 + 2 * words.length))
  for (const [i, word] of [0, 1, 3, encoding, 0, 12, ...words].entries()) view.setUint16(2 * i, word)
  return view
}

test.each<[name: string, table: DataView, has: number[], lacks: number[]]>([
  [
    'format 4: a segment by delta, one by a list of glyphs in which one is missing',
    // segments 0x41–0x43 by delta and 0x61–0x62 by list; the end
    cmap(1, 4, 44, 0, 6, 0, 0, 0, 0x43, 0x62, 0xffff, 0, 0x41, 0x61, 0xffff, 0xffc0, 0, 1, 0, 4, 0, 0, 9),
    [0x41, 0x43, 0x62],
    [0x40, 0x44, 0x61, 0x63, 0xffff, 0x10041],
  ],
  [
    'format 12: two groups',
    cmap(10, 12, 0, 0, 40, 0, 0, 0, 2, 0, 0x41, 0, 0x42, 0, 5, 1, 0xf600, 1, 0xf601, 0, 9),
    [0x41, 0x42, 0x1f600, 0x1f601],
    [0x40, 0x43, 0x1f5ff, 0x1f602],
  ],
])('%s', (_, table, has, lacks) => {
  const covers = readCoverage(table)
  expect(has.filter((one) => !covers(one))).toEqual([])
  expect(lacks.filter(covers)).toEqual([])
})

test('bytes that are no font, or half of one, have no faces and break nothing', () => {
  const whole = font('noto-serif-khmer/NotoSerifKhmer_400Regular.ttf')
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => readFaces('x', bytes).length >= 0))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (end) => readFaces('x', whole.slice(0, end)).every(({ covers }) => !covers(0x1780))),
  )
})

test.each<[wanted: [number, boolean], chosen: [number, boolean]]>([
  [
    [400, false],
    [400, false],
  ],
  [
    [600, false],
    [700, false],
  ],
  [
    [900, false],
    [700, false],
  ],
  [
    [700, true],
    [400, true],
  ],
])('of a family, %j is set in %j', ([weight, italic], chosen) => {
  const faces = (
    [
      [400, false],
      [700, false],
      [400, true],
    ] as const
  ).map(([w, i]) => ({ family: 'x', weight: w, italic: i, covers: () => true }))
  const face = chooseFace(faces, { weight, italic })
  expect([face?.weight, face?.italic]).toEqual(chosen)
})
