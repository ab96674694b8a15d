import { z } from 'zod'
import { notations } from './notation.ts'

// A YAML escape such as "\u0000" can write what a text file must not hold and XML cannot
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const PRINTABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]*$/u

/** Line ends become blanks: YAML writes a long text over several lines. No-break spaces stay. */
const onOneLine = (text: string): string => text.replace(/[\t\n\r ]+/g, ' ').trim()

const text = (longest: number) =>
  z
    .string()
    .overwrite(onOneLine)
    .normalize('NFC')
    .min(1)
    .max(longest)
    .regex(PRINTABLE)
    .register(notations, { vi: 'bằng chữ in được, không có ký tự điều khiển', en: 'characters that can be printed, no control characters' })

/** One line of text without markup, in NFC. */
export const plainText = text(1000)

/** A text without markup that may be as long as a paragraph, in NFC. */
export const longText = text(10_000)
