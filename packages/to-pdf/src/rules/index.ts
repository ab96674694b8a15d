import type { AnyRule } from '@bantin/diagnostics'
import { brokenImage } from './broken-image.ts'
import { codeTooLong } from './code-too-long.ts'
import { meetingNotPlanned } from './meeting-not-planned.ts'
import { missingFont } from './missing-font.ts'
import { missingGlyph } from './missing-glyph.ts'
import { nestedTooDeep } from './nested-too-deep.ts'
import { standardRefused } from './standard-refused.ts'
import { typesettingFailed } from './typesetting-failed.ts'

/** The rules of this form. */
export const rules: readonly AnyRule[] = [
  brokenImage,
  codeTooLong,
  meetingNotPlanned,
  missingFont,
  missingGlyph,
  nestedTooDeep,
  standardRefused,
  typesettingFailed,
]
