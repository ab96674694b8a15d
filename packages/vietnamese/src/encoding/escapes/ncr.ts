import { eachCharacter } from '../codec/characters.ts'
import { chunks } from '../codec/chunks.ts'
import { nfc } from '../codec/nfc.ts'
import { toBytes } from '../codec/to-bytes.ts'
import { type EncodeOptions, report, type Unencodable } from '../codec/unencodable.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import { entity } from './entities.ts'

/** A reference: decimal, hexadecimal or named. */
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}[0-9]{0,2}));/g

/** The character of a number, as browsers read it: 80–9F are Windows-1252. Undefined for numbers that are no character. */
export function character(code: number): string | undefined {
  if (code < 32 ? code !== 9 && code !== 10 : code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined
  return code < 0xa0 ? windows1252(code) : String.fromCodePoint(code)
}

/** The character of a matched reference; undefined when it has none. */
export function referenced(decimal?: string, hex?: string, name?: string): string | undefined {
  if (name !== undefined) return entity(name)
  return character(decimal === undefined ? Number.parseInt(hex as string, 16) : Number.parseInt(decimal, 10))
}

/** Read numeric and named references. */
export const decodeNcr = (text: string): string =>
  nfc(text.replace(REFERENCE, (all, decimal?: string, hex?: string, name?: string) => referenced(decimal, hex, name) ?? all))

/** Write what is not ASCII as decimal references. Control codes 80–9F and lone surrogates have none. */
export function encodeNcr(text: string, options: EncodeOptions = {}): Uint8Array {
  const { replacement = '?' } = options
  const losses: Unencodable[] = []
  const written = chunks()
  eachCharacter(text, (code, offset) => {
    if (code < 0x80) written.add(code === 0x26 ? '&amp;' : String.fromCharCode(code))
    else if (code >= 0xa0 && (code < 0xd800 || code >= 0xe000)) written.add(`&#${code};`)
    else {
      losses.push({ letter: String.fromCodePoint(code), offset, written: replacement })
      written.add(replacement)
    }
  })
  report('NCR', losses, options)
  return toBytes(written.text())
}
