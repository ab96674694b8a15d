import { languageMissing, unclosedDirective, unknownDirective } from './directive-rules.ts'
import { skippedLevel, titleInBody } from './heading-rules.ts'
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
] as const
