import type { TextRun } from '@bantin/drafting'
import type { FontSlot, RunProperties } from './run-properties.ts'

/** All of a run but its words; fonts are chosen character by character. */
export interface Look extends Omit<TextRun, 'type' | 'text' | 'font'> {
  readonly fonts: Readonly<Record<FontSlot, string | undefined>>
  /** One font shows every character. */
  readonly oneFont: boolean
  readonly eastAsianHint: boolean
  readonly hidden: boolean
}

/** What characters look like in the end. */
export function lookOf(run: RunProperties): Look {
  const { cs, ascii = cs, hAnsi = ascii, eastAsia = hAnsi } = run
  const fonts = run.complex ? { ascii: cs ?? ascii, hAnsi: cs ?? hAnsi, eastAsia: cs ?? eastAsia, cs } : { ascii, hAnsi, eastAsia, cs }
  return {
    fonts,
    oneFont: fonts.ascii === fonts.hAnsi && fonts.ascii === fonts.eastAsia && (fonts.cs === undefined || fonts.ascii === fonts.cs),
    eastAsianHint: run.eastAsianHint === true,
    hidden: run.vanish === true,
    ...(run.size === undefined ? {} : { size: run.size / 2 }),
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italic: true } : {}),
    ...(run.underline ? { underline: true } : {}),
    ...(run.strike || run.doubleStrike ? { strike: true } : {}),
    ...(run.script === 'sub' || run.script === 'super' ? { script: run.script } : {}),
    ...(run.caps || run.smallCaps ? { capitals: true } : {}),
    ...(run.language === undefined ? {} : { language: run.language }),
  }
}

/** The kinds of letters whose font is not the Western one. @source ISO/IEC 29500-1, 17.3.2.26 rFonts */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef]/
const COMPLEX = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/
const DOUBTFUL = /[\u00a1\u00a4\u00a7\u00a8\u00aa\u00ad\u00af-\u00b4\u00b6-\u00ba\u00bc-\u00bf\u00d7\u00f7]/

/** Letters that one of the other fonts may show. */
const NOT_WESTERN = new RegExp(`${EAST_ASIAN.source}|${COMPLEX.source}`)

/** All of a text is in one font. */
export const isInOneFont = (text: string, { oneFont, fonts, eastAsianHint }: Look): boolean =>
  oneFont || (fonts.ascii === fonts.hAnsi && !eastAsianHint && !NOT_WESTERN.test(text))

/** Which of the fonts shows a character. */
export function slotOf(character: string, eastAsianHint: boolean): FontSlot {
  if (character < '\u0080') return 'ascii'
  if (EAST_ASIAN.test(character) || (eastAsianHint && DOUBTFUL.test(character))) return 'eastAsia'
  return COMPLEX.test(character) ? 'cs' : 'hAnsi'
}
