const SECTOR = 512
const ENTRY_START = 116

/** The beginning of a compound file, as old Office wrote one, with one entry in its directory. Its stream begins at the first sector. */
export function compound(entry: string, stream: readonly number[] = []): Uint8Array {
  const bytes = new Uint8Array(4 * SECTOR)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(stream, SECTOR)
  const at = 2 * SECTOR
  for (const [i, letter] of [...entry].entries()) bytes[at + 2 * i] = letter.charCodeAt(0)
  bytes.fill(0, at + ENTRY_START, at + ENTRY_START + 4)
  return bytes
}
