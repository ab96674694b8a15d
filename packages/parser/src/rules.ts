import type { AnyRule } from '@bantin/diagnostics'
import { frontMatterMissing, frontMatterNotClosed } from './item/rules.ts'
import { tooDeep, tooTangled } from './markdown/rules.ts'
import { byteOrderMark, controlCharacter, emptyFile, notText, notUtf8, textTooLarge, windowsLineEnds } from './text/rules.ts'
import { badValue, dateNotation, impossibleDate, missingKey, unknownChoice, unknownKey, wrongType, yamlSyntax } from './yaml/rules.ts'

/** Every rule of this package. */
export const rules: readonly AnyRule[] = [
  badValue,
  byteOrderMark,
  controlCharacter,
  dateNotation,
  emptyFile,
  frontMatterMissing,
  frontMatterNotClosed,
  impossibleDate,
  missingKey,
  notText,
  notUtf8,
  textTooLarge,
  tooDeep,
  tooTangled,
  unknownChoice,
  unknownKey,
  windowsLineEnds,
  wrongType,
  yamlSyntax,
]
