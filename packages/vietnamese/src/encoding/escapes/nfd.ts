import { eachCharacter } from '../codec/characters.ts'
import { nfc } from '../codec/nfc.ts'
import { type EncodeOptions, report, type Unencodable } from '../codec/unencodable.ts'

/** Write a text decomposed, in UTF-8. Lone surrogates have no bytes. */
export function encodeNfd(text: string, options: EncodeOptions = {}): Uint8Array {
  const { replacement = '?' } = options
  const losses: Unencodable[] = []
  if (!text.isWellFormed()) {
    eachCharacter(text, (code, offset) => {
      if (code >> 11 === 0x1b) losses.push({ letter: String.fromCharCode(code), offset, written: replacement })
    })
  }
  report('NFD', losses, options)
  const whole = losses.length === 0 ? text : Array.from(text, (char) => (char.isWellFormed() ? char : replacement)).join('')
  return new TextEncoder().encode(nfc(whole, 'NFD'))
}
