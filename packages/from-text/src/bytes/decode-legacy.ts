import { detect } from '@bantin/vietnamese/encoding'
import { decodeOne } from './decode-one.ts'
import type { Decoded, DecodedRun } from './decoded.ts'
import { windows1252 } from './windows-1252.ts'

const SHOWN = 60

/** Read bytes that are no Unicode, stretch by stretch: files are pasted together. */
export function decodeLegacy(bytes: Uint8Array): Decoded {
  const { encoding, confidence, runs } = detect(bytes)
  const parts: string[] = []
  let start = 0
  const read = runs.map((run): DecodedRun => {
    const part = bytes.subarray(run.start, run.end)
    const after = decodeOne(part, run.encoding)
    const decoded = describeRun(part, run.encoding, run.encoding === encoding ? confidence : Math.min(confidence, 0.5), start)
    parts.push(after)
    start += after.length
    return decoded
  })
  return { text: parts.join(''), encoding, confidence, runs: read.filter((run) => run.encoding !== 'windows-1252') }
}

/** What was read, with its first line as a sample. */
export function describeRun(bytes: Uint8Array, encoding: string, confidence: number, start: number): DecodedRun {
  const end = bytes.findIndex((byte) => byte === 10 || byte === 13)
  const length = Math.min(end < 1 ? bytes.length : end, SHOWN)
  return {
    start,
    encoding,
    confidence,
    before: windows1252(bytes.subarray(0, length)),
    after: decodeOne(bytes.subarray(0, length), encoding),
  }
}
