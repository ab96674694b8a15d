import { detect } from '@bantin/vietnamese/encoding'

/** The form of UTF-16 that bytes are in. Only a mark or zero bytes can tell it, so that other files need no look at their letters. */
export function wideForm(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (!startsWithMark(bytes) && !bytes.includes(0)) return undefined
  // a file that was cut off may have half a unit at its end
  const { encoding } = detect(bytes.subarray(0, bytes.length & ~1))
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : undefined
}

const startsWithMark = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
