import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** What is read at once: small enough that a phone of 2017 goes on answering. */
const PIECE = 1_048_576
/** Up to this size the browser computes at once: it wants the whole file in memory. */
const AT_ONCE = 16 * PIECE

function read(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(blob)
  })
}

/** SHA-256 of a file in hexadecimal, without keeping the page from answering. @param onProgress gets the share that is done */
export async function digestFile(file: File, onProgress: (share: number) => void): Promise<string> {
  const subtle: SubtleCrypto | undefined = window.crypto?.subtle
  if (subtle && file.size <= AT_ONCE) return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', await read(file))))
  const hash = sha256.create()
  for (let from = 0; from < file.size; from += PIECE) {
    hash.update(new Uint8Array(await read(file.slice(from, from + PIECE))))
    onProgress(Math.min(1, (from + PIECE) / file.size))
  }
  return bytesToHex(hash.digest())
}

/** The text of a small file. */
export async function readText(file: File): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await read(file))
}

/** SHA-256 of a name. */
export const digestText = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)))
