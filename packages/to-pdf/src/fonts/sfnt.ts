/** The tables of a font, by tag. */
export type Tables = ReadonlyMap<string, DataView>

/** OpenType with TrueType or CFF outlines, and Apple's tag for TrueType. */
const VERSIONS = new Set([0x00010000, 0x4f54544f, 0x74727565])
const COLLECTION = 0x74746366

const tag = (view: DataView, offset: number): string =>
  String.fromCharCode(view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3))

/**
 * Read the table directory of each font in a file; nothing comes back for bytes that are no font.
 *
 * @source OpenType 1.9.1, “Organization of an OpenType font”
 */
export function readTables(bytes: Uint8Array): Tables[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (view.getUint32(0) !== COLLECTION) return VERSIONS.has(view.getUint32(0)) ? [directory(view, 0)] : []
    return Array.from({ length: view.getUint32(8) }, (_, i) => directory(view, view.getUint32(12 + 4 * i)))
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

function directory(view: DataView, start: number): Tables {
  const tables = new Map<string, DataView>()
  for (let i = 0; i < view.getUint16(start + 4); i++) {
    const record = start + 12 + 16 * i
    tables.set(tag(view, record), new DataView(view.buffer, view.byteOffset + view.getUint32(record + 8), view.getUint32(record + 12)))
  }
  return tables
}
