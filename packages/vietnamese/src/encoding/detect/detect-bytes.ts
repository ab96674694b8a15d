import { chunks } from '../codec/chunks.ts'
import { candidates } from '../runs/candidates.ts'
import type { Choice } from '../runs/emission.ts'
import { findRuns, type LegacyRun } from '../runs/legacy.ts'
import { createLexicon } from '../runs/lexicon.ts'

const CAUTION = { atStart: 0, atLine: 4, inLine: 8, oneWord: -1 }

/** How bytes are to be read, where a mark or their form says so. */
export function unicodeForm(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'ascii' | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const sample = Math.min(bytes.length, 4096)
  let high = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte === 0 && i < sample) zeros[i % 2] = (zeros[i % 2] as number) + 1
    if (byte >= 0x80) high = true
  }
  // blanks, digits and half of the letters of Vietnamese have a zero byte in UTF-16
  const half = sample / 2
  if (bytes.length % 2 === 0 && half > 0) {
    if ((zeros[1] as number) > half * 0.4 && (zeros[0] as number) < half * 0.05) return 'utf-16le'
    if ((zeros[0] as number) > half * 0.4 && (zeros[1] as number) < half * 0.05) return 'utf-16be'
  }
  if (!high) return 'ascii'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return undefined
  }
}

/** The bytes as characters of Latin-1. */
export function latin1(bytes: Uint8Array): string {
  const read = chunks()
  for (let at = 0; at < bytes.length; at += 4096) read.add(String.fromCharCode(...bytes.subarray(at, at + 4096)))
  return read.text()
}

/** The legacy runs of bytes that are no Unicode. */
export function legacyBytes(text: string): { runs: LegacyRun[]; choice: Choice } {
  const choice = { candidates: candidates(), bytes: true }
  return { runs: findRuns(text, 0, text.length, choice, CAUTION, createLexicon(text, choice.candidates.length + 1)), choice }
}
