import { createHash } from 'node:crypto'

const PAD = Uint8Array.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'.match(/../g)!.map((byte) => Number.parseInt(byte, 16)),
)
const hex = (bytes: Uint8Array) => `<${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`
const md5 = (...parts: readonly Uint8Array[]) => Uint8Array.from(createHash('md5').update(Buffer.concat(parts)).digest())

/** RC4, as the oldest locks of PDF use it. */
function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const swap = (a: number, b: number) => {
    const kept = state[a]!
    state[a] = state[b]!
    state[b] = kept
  }
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + state[i]! + key[i % key.length]!) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return data.map((byte) => {
    i = (i + 1) & 255
    j = (j + state[i]!) & 255
    swap(i, j)
    return byte ^ state[(state[i]! + state[j]!) & 255]!
  })
}

/** A lock that forbids printing and copying: what goes into the trailer, and how the stream of an object is locked. */
export function lockWith(password: string) {
  const owner = new Uint8Array(32).fill(7)
  const id = new Uint8Array(16).fill(3)
  const padded = Uint8Array.from([...new TextEncoder().encode(password), ...PAD].slice(0, 32))
  const permissions = Uint8Array.from([0xc0, 0xff, 0xff, 0xff])
  const key = md5(padded, owner, permissions, id).subarray(0, 5)
  const user = rc4(key, PAD)
  return {
    trailer: `/ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -64 /O ${hex(owner)} /U ${hex(user)} >>`,
    lock: (object: number, bytes: Uint8Array) =>
      rc4(md5(key, Uint8Array.from([object & 255, object >> 8, 0, 0, 0])).subarray(0, 10), bytes),
  }
}
