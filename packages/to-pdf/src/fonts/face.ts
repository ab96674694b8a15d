import { type Coverage, readCoverage } from './cmap.ts'
import { readTables, readTablesOfFile, type Tables } from './sfnt.ts'

/** One font of a family. */
export interface Face {
  readonly family: string
  /** 100–900 */
  readonly weight: number
  readonly italic: boolean
  readonly covers: Coverage
}

/** Fonts that name no weight are regular. */
const REGULAR = 400

/** The faces in a font file; none for bytes that are no font. */
export function readFaces(family: string, bytes: Uint8Array): Face[] {
  return readTables(bytes).map((tables) => face(family, tables))
}

/** The face in a font file that the package brings. */
export const readFaceOfFile = (family: string, path: string): Face => face(family, readTablesOfFile(path, ['cmap', 'OS/2']))

const face = (family: string, tables: Tables): Face => ({ family, ...style(tables), covers: readCoverage(tables.get('cmap')) })

/** @source OpenType 1.9.1, “OS/2”: usWeightClass at 4, fsSelection at 62, its bit 0 says italic */
function style(tables: Tables): { weight: number; italic: boolean } {
  const os2 = tables.get('OS/2')
  if (!os2 || os2.byteLength < 64) return { weight: REGULAR, italic: false }
  return { weight: os2.getUint16(4) || REGULAR, italic: (os2.getUint16(62) & 1) === 1 }
}
