import { type Bitmap2D, correction, generate } from 'lean-qr'

/** A QR code as the template draws it. */
export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly size: number
  /** Dark modules as the path of a drawing in SVG: a rectangle for each run of a row, such as `M3 0h7v1h-7z`. */
  readonly path: string
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
  return { size: code.size, path: Array.from({ length: code.size }, (_, y) => rowOf(code, y)).join(''), alt }
}

function rowOf(code: Bitmap2D, y: number): string {
  const row = Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? '#' : ' ')).join('')
  return [...row.matchAll(/#+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('')
}
