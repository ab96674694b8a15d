import { chunks } from './chunks.ts'
import { windows1252 } from './windows-1252.ts'

/** Bytes that ought to be ASCII: others are read as UTF-8 where they are valid UTF-8, else as Windows-1252. */
export function readPlain(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const read = chunks()
    for (const byte of bytes) read.add(windows1252(byte))
    return read.text()
  }
}
