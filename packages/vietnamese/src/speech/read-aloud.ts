import { compileLexicon } from './lexicon/index.ts'
import { REGIONS, type Region } from './number/region.ts'
import type { Reading, UncertainReading } from './reading.ts'
import { render } from './render.ts'
import { type Found, scan } from './scan.ts'

/** How to read. */
export interface ReadAloudOptions {
  /**
   * The words for numbers: `north` says “nghìn, linh, mươi tư”, as official texts do, `south` “ngàn, lẻ, mươi bốn”.
   *
   * @default 'north'
   */
  readonly region?: Region | undefined
  /**
   * Acronyms or words and how to read them, before everything that the package knows. They count as whole words, case as given.
   *
   * @default {}
   */
  readonly lexicon?: Readonly<Record<string, string>> | undefined
}

/** A text as it is said. */
export interface SpokenText {
  /** The text with everything in words that a voice would stumble over; other words, case and punctuation are as they were. */
  readonly text: string
  /** What was rewritten, in order, with its place in the input. */
  readonly readings: readonly Reading[]
  /** Those of them that somebody should look at, and words that could be read otherwise, in order. */
  readonly uncertain: readonly UncertainReading[]
}

/** What the text says otherwise than it is written, and where. */
export function findReadings(text: string, { region = 'north', lexicon = {} }: ReadAloudOptions = {}): Found[] {
  return scan(text, { words: REGIONS[region] ?? REGIONS.north, lexicon: compileLexicon(lexicon) })
}

const isUncertain = (one: Found): one is UncertainReading => 'reason' in one

/**
 * A Vietnamese text as a loudspeaker or synthesiser should say it: numbers, dates, times, money, units, Roman numerals, numbers of documents
 * and telephones, acronyms and signs in words.
 *
 * Where something can be read in several ways, the likeliest stands in the text and `uncertain` tells of it. Numbers of documents are read
 * short: the number, the year and the body that issued it.
 *
 * @param text - any text, NFC or NFD
 * @returns the spoken text, and places as UTF-16 offsets into the input, end exclusive
 * @example
 * ```ts
 * import { readAloud } from '@bantin/vietnamese/speech'
 *
 * const { text } = readAloud('Từ 7h30 ngày 5/4, UBND xã phát 1.250 kg lúa giống.')
 * console.log(text) // => Từ bảy giờ ba mươi phút ngày năm tháng tư, ủy ban nhân dân xã phát một nghìn hai trăm năm mươi ki lô gam lúa giống.
 * ```
 * @source Toán 4 and Toán 5 (SGK) for numbers; Nghị định 30/2020/NĐ-CP, Phụ lục III, for symbols of documents
 */
export function readAloud(text: string, options: ReadAloudOptions = {}): SpokenText {
  const found = findReadings(text, options)
  const uncertain = found.filter(isUncertain)
  // A certain reading is never what is written; most texts have no uncertain one
  const readings = uncertain.length === 0 ? found : found.filter((one) => !isUncertain(one) || one.reading !== one.text)
  return { text: render(text, found), readings, uncertain }
}
