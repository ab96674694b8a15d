import {
  abbreviationExpanded,
  documentAmbiguous,
  documentsFound,
  lunarDateAdded,
  placeAmbiguous,
  placeDescribed,
  unusualSymbol,
} from './annotation-rules.ts'
import { languageMissing, unclosedDirective, unknownDirective } from './directive-rules.ts'
import { skippedLevel, titleInBody } from './heading-rules.ts'
import {
  doubleSpace,
  invisibleSign,
  lookalikeLetter,
  misspelling,
  rangeDash,
  spaceAfterPunct,
  spaceBeforePunct,
  spacedDash,
  spaceInsideBrackets,
  specialSpace,
  straightQuotes,
  toneStyleMixed,
} from './language-rules.ts'
import { brokenFragment } from './link-rules.ts'
import { altMissing, rawHtml, tableNumber } from './markdown-rules.ts'
import { noteDefinedTwice, noteUndefined, noteUnused } from './note-rules.ts'

/** All rules of this package, for a catalogue. */
export const rules = [
  unknownDirective,
  languageMissing,
  unclosedDirective,
  skippedLevel,
  titleInBody,
  altMissing,
  brokenFragment,
  rawHtml,
  noteDefinedTwice,
  noteUndefined,
  noteUnused,
  tableNumber,
  abbreviationExpanded,
  documentAmbiguous,
  documentsFound,
  lunarDateAdded,
  placeAmbiguous,
  placeDescribed,
  unusualSymbol,
  lookalikeLetter,
  invisibleSign,
  specialSpace,
  spaceBeforePunct,
  spaceAfterPunct,
  spaceInsideBrackets,
  doubleSpace,
  straightQuotes,
  rangeDash,
  spacedDash,
  misspelling,
  toneStyleMixed,
] as const
