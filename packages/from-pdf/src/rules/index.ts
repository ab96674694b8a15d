import type { AnyRule } from '@bantin/diagnostics'
import { brokenPage } from './broken-page.ts'
import { encrypted } from './encrypted.ts'
import { notReadable } from './not-readable.ts'
import { pictureTooLarge } from './picture-too-large.ts'
import { recognisedText } from './recognised-text.ts'
import { scannedPages } from './scanned-pages.ts'
import { tooBig } from './too-big.ts'
import { unknownLetters } from './unknown-letters.ts'
import { unreadPages } from './unread-pages.ts'

export { brokenPage, encrypted, notReadable, pictureTooLarge, recognisedText, scannedPages, tooBig, unknownLetters, unreadPages }

/** The rules of this reader. */
export const rules: readonly AnyRule[] = [
  brokenPage,
  encrypted,
  notReadable,
  pictureTooLarge,
  recognisedText,
  scannedPages,
  tooBig,
  unknownLetters,
  unreadPages,
]
