/** What bytes are as UTF-8: plain ASCII, whole, whole but for a few places, or something else. */
export type Utf8Form = 'ascii' | 'whole' | 'broken' | 'other'

/** How many letters must be right for one wrong place, for the text to be called UTF-8. */
const RIGHT_FOR_WRONG = 4

/** Look at bytes as UTF-8. */
export function utf8Form(bytes: Uint8Array): Utf8Form {
  let right = 0
  let wrong = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at)
    if (length > 1) right++
    if (length === 0) wrong++
    at += length || 1
  }
  if (wrong === 0) return right === 0 ? 'ascii' : 'whole'
  return right >= wrong * RIGHT_FOR_WRONG ? 'broken' : 'other'
}

/** The length of the sequence that begins here, or 0 where none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number
  if (first < 0x80) return 1
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0
  if (length === 0) return 0
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] as number
  const isLong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90)
  const isOutside = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f)
  return isLong || isOutside ? 0 : length
}
