// as many arguments as every engine takes
const MOST = 8192

/** The text of UTF-16 code units, lone surrogates among them. */
export function fromUnits(units: Uint16Array | Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < units.length; at += MOST)
    parts.push(String.fromCharCode.apply(null, units.subarray(at, at + MOST) as unknown as number[]))
  return parts.join('')
}
