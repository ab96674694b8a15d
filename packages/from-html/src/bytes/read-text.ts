import { decode, detect, encodings } from '@bantin/vietnamese/encoding'
import { declaredCharset } from './declared-charset.ts'
import { utf8Form } from './utf-8-form.ts'
import { windows1252 } from './windows-1252.ts'

/** Bytes as text, and how that came about. */
export interface ReadText {
  readonly text: string
  /** The charset that the bytes are in; `windows-1252` also for legacy Vietnamese text, which is decoded later, font by font. */
  readonly charset: string
  readonly declared?: string | undefined
  /** Some bytes are no text in the charset: U+FFFD stands for them. */
  readonly broken: boolean
}

/** Names under which pages hold Latin letters, and legacy Vietnamese ones that only their font shows. */
const LATIN =
  /^(?:x-user-defined|(?:windows|cp)-?125[02]|x-cp125[02]|iso[-_]?8859[-_]?1(?:5)?|latin-?1|l1|us-ascii|ascii|ansi[\w.-]*|unicode)$/i
const UTF8 = /^(?:utf-?8|unicode-1-1-utf-8|x-unicode20utf8)$/i

/** What is enough to know an encoding by. */
const SAMPLE = 200_000

/**
 * Bytes of a page as text. The bytes have the last word: a mark at their start, then valid UTF-8, then what is declared, then detection.
 * `header` is the charset of the HTTP or MIME header.
 */
export function readText(bytes: Uint8Array, header?: string): ReadText {
  const declared = header ?? declaredCharset(bytes)
  const wide = wideForm(bytes)
  if (wide) return fromDecoder(bytes, wide, declared) as ReadText
  const form = utf8Form(bytes)
  if (
    form === 'whole' ||
    form === 'broken' ||
    (form === 'ascii' && (declared === undefined || UTF8.test(declared) || LATIN.test(declared)))
  )
    return {
      text: new TextDecoder('utf-8').decode(bytes),
      charset: form === 'ascii' ? 'ascii' : 'utf-8',
      declared,
      broken: form === 'broken',
    }
  return fromDeclared(bytes, declared) ?? { text: windows1252(bytes), charset: 'windows-1252', declared, broken: false }
}

function fromDeclared(bytes: Uint8Array, declared: string | undefined): ReadText | undefined {
  const found = detect(bytes.subarray(0, SAMPLE))
  // single bytes that Windows-1258 has beside combining marks: no font decodes those
  if (found.encoding === 'windows-1258' && found.confidence > 0.7)
    return { text: decode(bytes, 'windows-1258'), charset: 'windows-1258', declared, broken: false }
  if (declared === undefined || UTF8.test(declared) || LATIN.test(declared)) return undefined
  const name = declared.toLowerCase()
  const known = encodings.find(({ id, aliases, kind }) => kind !== 'ascii' && kind !== 'unicode' && (id === name || aliases.includes(name)))
  if (!known) return fromDecoder(bytes, declared, declared)
  // pages say one encoding and hold another: without a trace of the declared one, the text is left to its fonts
  if (found.encoding !== known.id && found.encoding !== 'windows-1252' && found.confidence > 0.9) return undefined
  return { text: decode(bytes, known.id), charset: known.id, declared, broken: false }
}

function fromDecoder(bytes: Uint8Array, label: string, declared: string | undefined): ReadText | undefined {
  try {
    const decoder = new TextDecoder(label)
    const text = decoder.decode(bytes)
    return { text, charset: decoder.encoding, declared, broken: text.includes('\ufffd') }
  } catch {
    return undefined
  }
}

/** UTF-16, by its mark or by the zero bytes of its ASCII. */
function wideForm(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const sample = Math.min(bytes.length, 4096)
  for (let at = 0; at < sample; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > sample * 0.2 && even < sample * 0.02) return 'utf-16le'
  if (even > sample * 0.2 && odd < sample * 0.02) return 'utf-16be'
  return undefined
}
