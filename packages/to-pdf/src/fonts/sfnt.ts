import { closeSync, openSync, readSync } from 'node:fs'

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

/** Where a table stands in the file, in bytes. */
interface TableRecord {
  readonly tag: string
  readonly offset: number
  readonly length: number
}

const records = (view: DataView, start: number): TableRecord[] =>
  Array.from({ length: view.getUint16(start + 4) }, (_, i) => {
    const record = start + 12 + 16 * i
    return { tag: tag(view, record), offset: view.getUint32(record + 8), length: view.getUint32(record + 12) }
  })

const directory = (view: DataView, start: number): Tables =>
  new Map(records(view, start).map(({ tag, offset, length }) => [tag, new DataView(view.buffer, view.byteOffset + offset, length)]))

/** Room for the directory of a font with 60 tables; fonts have about 20. */
const HEAD = 1024

/** Read some tables of a file with one font, and nothing else of it: a table is a hundredth of a font. */
export function readTablesOfFile(path: string, tags: readonly string[]): Tables {
  const file = openSync(path, 'r')
  try {
    const read = (offset: number, length: number): DataView => {
      const bytes = new Uint8Array(length)
      return new DataView(bytes.buffer, 0, readSync(file, bytes, 0, length, offset))
    }
    const wanted = records(read(0, HEAD), 0).filter((one) => tags.includes(one.tag))
    return new Map(wanted.map(({ tag, offset, length }) => [tag, read(offset, length)]))
  } finally {
    closeSync(file)
  }
}
