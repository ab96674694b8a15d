import { chunks } from '../codec/chunks.ts'
import { nfc } from '../codec/nfc.ts'
import type { Codes } from '../table.ts'
import { byteOf } from './byte-of.ts'

const STRAY_TONE = /[\u0300-\u0323]/

/** What a text of shown bytes means in an encoding. */
export interface Reading {
  readonly text: string
  /** Every sign outside ASCII is a letter, or belongs to one. */
  readonly whole: boolean
}

/**
 * Read text that is shown as Latin-1 or Windows-1252. Characters that stand for no letter of the encoding stay.
 *
 * @param hasBase they do not stay: the other bytes of the encoding are not Windows-1252
 */
export function readShown({ single, role, pairs }: Codes, text: string, hasBase = false): Reading {
  const bytes = byteOf()
  const read = chunks()
  let whole = true
  for (let i = 0; i < text.length; i++) {
    const byte = bytes[text.charCodeAt(i)] as number
    const next = i + 1 < text.length ? (bytes[text.charCodeAt(i + 1)] as number) : -1
    const pair = byte >= 0 && next >= 0 && role[next] === 2 ? pairs.get(byte * 256 + next) : undefined
    if (pair !== undefined) {
      read.add(pair)
      i++
    } else if (byte >= 0 && (role[byte] !== 0 || hasBase)) {
      read.add(single[byte] as string)
      if (role[byte] === 2 && pairs.size > 0) whole = false
    } else {
      read.add(text.charAt(i))
      if (byte < 0 || byte >= 0x80) whole = false
    }
  }
  const composed = nfc(read.text())
  return { text: composed, whole: whole && !STRAY_TONE.test(composed) }
}
