import { isLocked } from './odt/is-locked.ts'

/** The kinds of files that LibreOffice converts for us; also the ends of their names. */
export type FileKind = 'doc' | 'rtf' | 'odt' | 'wps'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ODT_TYPE = 'mimetypeapplication/vnd.oasis.opendocument.text'
const WORD = 'WordDocument'
/** Microsoft Works, 4 and later: its text, and the text of Works 3. */
const WORKS = ['CONTENTS', 'MatOST']
const SECTOR = 512
const ENTRY = 128
const ENTRY_START = 116

/** The kind of a file, by its bytes; undefined for files that are not ours. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  if (ascii(bytes, 0, 5) === '{\\rtf') return 'rtf'
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    if (startOf(bytes, WORD) !== undefined) return 'doc'
    return WORKS.some((name) => startOf(bytes, name) !== undefined) ? 'wps' : undefined
  }
  // the first entry says the kind; what comes behind it tells documents from templates
  const isOdt = ascii(bytes, 0, 4) === 'PK\x03\x04' && ascii(bytes, 30, ODT_TYPE.length + 2) === `${ODT_TYPE}PK`
  return isOdt ? 'odt' : undefined
}

/** Whether a file is locked with a password: bit 8 of the flags in the head of the text stream of Word. @source [MS-DOC] 2.5.2 */
export function isEncrypted(bytes: Uint8Array, kind: FileKind): boolean {
  if (kind === 'odt') return isLocked(bytes)
  const at = kind === 'doc' ? startOf(bytes, WORD) : undefined
  return at !== undefined && bytes[at] === 0xec && bytes[at + 1] === 0xa5 && ((bytes[at + 11] ?? 0) & 1) === 1
}

/** Where a stream begins, by its entry in the directory. @source [MS-CFB] 2.6.1 */
function startOf(bytes: Uint8Array, name: string): number | undefined {
  for (let at = SECTOR; at + ENTRY <= bytes.length; at += ENTRY) {
    if (bytes[at] !== name.charCodeAt(0) || !isName(bytes, at, name)) continue
    const start = new DataView(bytes.buffer, bytes.byteOffset + at + ENTRY_START, 4).getUint32(0, true)
    return (start + 1) * SECTOR
  }
  return undefined
}

const isName = (bytes: Uint8Array, at: number, name: string): boolean =>
  [...name].every((char, i) => bytes[at + 2 * i] === char.charCodeAt(0) && bytes[at + 2 * i + 1] === 0) && bytes[at + 2 * name.length] === 0

const ascii = (bytes: Uint8Array, start: number, length: number): string => String.fromCharCode(...bytes.subarray(start, start + length))
