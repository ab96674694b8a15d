const UTF16 = new TextDecoder('utf-16be')
const FAMILY = 1
const TYPOGRAPHIC_FAMILY = 16

/**
 * The names under which a font file may be asked for: its family and its typographic family, in every language of its name
 * table; of a collection, those of all its fonts. A file that is no font has none.
 *
 * @source OpenType 1.9.1, “name” and “Organization of an OpenType Font”
 */
export function fontFamilies(bytes: Uint8Array): readonly string[] {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return [...new Set(fontOffsets(view).flatMap((offset) => namesAt(view, offset)))]
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

function fontOffsets(view: DataView): number[] {
  const tag = view.getUint32(0)
  if (tag === 0x74746366) return Array.from({ length: Math.min(view.getUint32(8), 64) }, (_, i) => view.getUint32(12 + 4 * i))
  return [0x00010000, 0x4f54544f, 0x74727565].includes(tag) ? [0] : []
}

function namesAt(view: DataView, font: number): string[] {
  for (let i = 0; i < view.getUint16(font + 4); i++) {
    const record = font + 12 + 16 * i
    if (view.getUint32(record) === 0x6e616d65) return readNames(view, view.getUint32(record + 8))
  }
  return []
}

function readNames(view: DataView, table: number): string[] {
  const strings = table + view.getUint16(table + 4)
  const names: string[] = []
  for (let i = 0; i < view.getUint16(table + 2); i++) {
    const record = table + 6 + 12 * i
    const id = view.getUint16(record + 6)
    if (id !== FAMILY && id !== TYPOGRAPHIC_FAMILY) continue
    const isUnicode = view.getUint16(record) !== 1
    const bytes = new Uint8Array(view.buffer, view.byteOffset + strings + view.getUint16(record + 10), view.getUint16(record + 8))
    names.push(isUnicode ? UTF16.decode(bytes) : String.fromCharCode(...bytes))
  }
  return names
}
