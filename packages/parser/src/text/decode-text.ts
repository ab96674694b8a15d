import { type Diagnostic, diagnose, type Place } from '@bantin/diagnostics'
import { firstInvalidByte } from './first-invalid-byte.ts'
import { byteOrderMark, controlCharacter, emptyFile, notText, notUtf8, textTooLarge, windowsLineEnds } from './rules.ts'
import { signatureOf } from './signatures.ts'

/** The largest text file that is read: an item of five million bytes would be a book. */
export const MAX_TEXT_BYTES = 5_000_000

/** The text of a file with line ends as `\n`, or none when the bytes are no usable text. */
export interface Decoded {
  readonly text?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Options of {@link decodeText}. */
export interface DecodeTextOptions {
  /** The path of the file, for the findings. */
  readonly file: string
  /** The most bytes that are read. Default {@link MAX_TEXT_BYTES}. */
  readonly maxBytes?: number
}

/** What XML cannot hold or no page can show. @source XML 1.0, production 2; Unicode 16, category Cc */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/

/**
 * Read bytes as UTF-8 text. Never throws, and never guesses an encoding.
 *
 * @param bytes the whole file
 * @returns `file/byte-order-mark` and `file/crlf` beside a text; `file/too-large`, `file/not-text`, `file/not-utf8`, `file/control-character`
 *   and `file/empty` without one
 * @example
 * ```ts
 * import { decodeText } from '@bantin/parser'
 *
 * const { text, diagnostics } = decodeText(new TextEncoder().encode('Lúa\r\nchín\r\n'), { file: 'items/lua.md' })
 * console.log(JSON.stringify(text), diagnostics[0]?.ruleId) // => "Lúa\nchín\n" file/crlf
 * ```
 */
export function decodeText(bytes: Uint8Array, options: DecodeTextOptions): Decoded {
  const { file, maxBytes: limit = MAX_TEXT_BYTES } = options
  if (bytes.length > limit) return { diagnostics: [diagnose(textTooLarge, { file }, { bytes: bytes.length, limit })] }
  const is = signatureOf(bytes)
  if (is) return { diagnostics: [diagnose(notText, { file }, { is })] }
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const decoded = isUtf16 ? undefined : decode(bytes)
  if (decoded === undefined) {
    const byte = isUtf16 ? 0 : Math.max(0, firstInvalidByte(bytes))
    const place = placeBehind(new TextDecoder().decode(bytes.subarray(0, byte)))
    return { diagnostics: [diagnose(notUtf8, { file, place }, { byte: bytes[byte] ?? 0, isUtf16 })] }
  }
  const diagnostics: Diagnostic[] = []
  if (decoded.startsWith('\ufeff')) diagnostics.push(diagnose(byteOrderMark, { file, place: placeBehind('') }))
  const marked = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded
  if (marked.includes('\r'))
    diagnostics.push(diagnose(windowsLineEnds, { file, place: placeBehind(marked.slice(0, marked.indexOf('\r'))) }))
  const text = marked.replace(/\r\n?/g, '\n')
  const control = CONTROL.exec(text)
  if (control) {
    const found = diagnose(controlCharacter, { file, place: placeBehind(text.slice(0, control.index)) }, { code: control[0].charCodeAt(0) })
    return { diagnostics: [...diagnostics, found] }
  }
  if (text.trim() === '') return { diagnostics: [...diagnostics, diagnose(emptyFile, { file })] }
  return { text, diagnostics }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The place of the character behind a text. */
function placeBehind(before: string): Place {
  const lines = before.split(/\r\n?|\n/)
  const [line, column] = [lines.length, (lines.at(-1) as string).length + 1]
  return { start: { line, column }, end: { line, column: column + 1 } }
}
