/** What a style sheet says of a font file. */
export interface FontFace {
  readonly mediaType: string
  readonly extension: string
  readonly weight: number
  readonly italic: boolean
}

const KINDS: Readonly<Record<number, readonly [mediaType: string, extension: string]>> = {
  65536: ['font/ttf', 'ttf'],
  1953658213: ['font/ttf', 'ttf'],
  1330926671: ['font/otf', 'otf'],
}
const OS2 = 0x4f532f32

/**
 * Read weight and slope of a TrueType or OpenType file; nothing for a collection or a file that is no font.
 *
 * @source OpenType 1.9.1, “Table directory” and “OS/2”: usWeightClass at 4, fsSelection at 62
 */
export function fontFace(bytes: Uint8Array): FontFace | undefined {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const kind = KINDS[view.getUint32(0)]
    const table = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i).find((at) => view.getUint32(at) === OS2)
    if (!kind || table === undefined) return undefined
    const os2 = view.getUint32(table + 8)
    const weight = Math.min(1000, Math.max(1, view.getUint16(os2 + 4)))
    return { mediaType: kind[0], extension: kind[1], weight, italic: (view.getUint16(os2 + 62) & 1) === 1 }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
