/** The bytes without some stretches of them, which are in order. */
export function without(bytes: Uint8Array, stretches: readonly { readonly start: number; readonly end: number }[]): Uint8Array {
  if (stretches.length === 0) return bytes
  const kept = new Uint8Array(bytes.length - stretches.reduce((sum, { start, end }) => sum + end - start, 0))
  let from = 0
  let to = 0
  for (const { start, end } of [...stretches, { start: bytes.length, end: bytes.length }]) {
    kept.set(bytes.subarray(from, start), to)
    to += start - from
    from = end
  }
  return kept
}
