import { nfc } from '../codec/nfc.ts'
import type { Codes } from '../table.ts'
import { byteOf } from './byte-of.ts'

// as many arguments as every engine takes
const MOST = 4096
const STRAY_TONE = /[\u0300-\u0323]/

/** What a text of shown bytes means in an encoding. */
export interface Reading {
  readonly text: string
  /** Every sign outside ASCII is a letter, or belongs to one. */
  readonly whole: boolean
}

/**
 * Read text that is shown as Latin-1 or Windows-1252. Characters that stand for no letter of the encoding are those of Windows-1252.
 *
 * @param hasBase they do not stay: the other bytes of the encoding are not Windows-1252
 */
export function readShown({ single, role, pairs }: Codes, text: string, hasBase = false): Reading {
  const bytes = byteOf()
  const parts: string[] = []
  const units: number[] = []
  let length = 0
  let whole = true
  let unusual = false
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i)
    const byte = bytes[unit] as number
    const next = i + 1 < text.length ? (bytes[text.charCodeAt(i + 1)] as number) : -1
    const pair = byte >= 0 && next >= 0 && role[next] === 2 ? pairs.get(byte * 256 + next) : undefined
    if (pair !== undefined) {
      unit = pair.charCodeAt(0)
      i++
    } else if (byte >= 0 && (role[byte] !== 0 || hasBase)) {
      unit = (single[byte] as string).charCodeAt(0)
      if (role[byte] === 2 && pairs.size > 0) whole = false
    } else if (byte < 0 || byte >= 0x80) {
      // a sign of Windows-1252 that Latin-1 shows as a control code
      if (byte >> 5 === 4) unit = (single[byte] as string).charCodeAt(0)
      whole = false
    }
    // no Latin letter: may be a mark
    if (unit >= 0x300 && unit >> 8 !== 0x1e) unusual = true
    units[length++] = unit
    if (length === MOST) {
      parts.push(String.fromCharCode(...units))
      length = 0
    }
  }
  units.length = length
  const last = String.fromCharCode(...units)
  const read = parts.length === 0 ? last : parts.join('') + last
  if (!unusual) return { text: read, whole }
  const composed = nfc(read)
  return { text: composed, whole: whole && !STRAY_TONE.test(composed) }
}
