import { type Bitmap2D, correction, generate } from 'lean-qr'

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
  const code = generate(address, { minCorrectionLevel: correction.M })
  return { size: code.size, runs: Array.from({ length: code.size }, (_, y) => runsOf(code, y)).flat(), alt }
}

function runsOf(code: Bitmap2D, y: number): [number, number, number][] {
  const runs: [number, number, number][] = []
  for (let x = 0; x < code.size; x++) {
    const last = runs.at(-1)
    if (!code.get(x, y)) continue
    if (last && last[0] + last[2] === x) last[2] += 1
    else runs.push([x, y, 1])
  }
  return runs
}
