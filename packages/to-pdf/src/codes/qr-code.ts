import { encode } from 'uqr'

/** A QR code as the template draws it. */
export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly size: number
  /** Dark modules, row by row: where a run begins, in which row, and how long it is. */
  readonly runs: readonly (readonly [x: number, y: number, length: number])[]
  /** What a reader who cannot see it is told. */
  readonly alt: string
}

/** More bytes make a code that does not fit into a column and that poor cameras cannot read. */
const LONGEST = 400

/**
 * The QR code of an address, or nothing if the address is too long for paper. A quarter of it may be creased or dirty where there is
 * room for that, 15% always.
 *
 * @source ISO/IEC 18004, error correction levels
 */
export function qrCode(address: string, alt: string): QrCode | undefined {
  if (new TextEncoder().encode(address).length > LONGEST) return undefined
  const { data, size } = encode(address, { ecc: 'M', boostEcc: true, border: 0 })
  return { size, runs: data.flatMap(runsOf), alt }
}

function runsOf(row: readonly boolean[], y: number): [number, number, number][] {
  const runs: [number, number, number][] = []
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1)
    if (!dark) continue
    if (last && last[0] + last[2] === x) last[2] += 1
    else runs.push([x, y, 1])
  }
  return runs
}
