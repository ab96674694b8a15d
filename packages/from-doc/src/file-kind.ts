/** The kinds of files that LibreOffice converts for us; also the ends of their names. */
export type FileKind = 'doc' | 'rtf' | 'odt'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ODT_TYPE = 'mimetypeapplication/vnd.oasis.opendocument.text'
const STREAM = 'WordDocument'
const SECTOR = 512
const ENTRY = 128
const ENTRY_START = 116

/** The kind of a file, by its bytes; undefined for files that are not ours. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  if (ascii(bytes, 0, 5) === '{\\rtf') return 'rtf'
  if (OLE.every((byte, i) => bytes[i] === byte)) return wordStream(bytes) === undefined ? undefined : 'doc'
  // the first entry says the kind; what comes behind it tells documents from templates
  const isOdt = ascii(bytes, 0, 4) === 'PK\x03\x04' && ascii(bytes, 30, ODT_TYPE.length + 2) === `${ODT_TYPE}PK`
  return isOdt ? 'odt' : undefined
}

/** Whether a Word file of the old kind is locked with a password: bit 8 of the flags in the head of its text stream. @source [MS-DOC] 2.5.2 */
export function isEncrypted(bytes: Uint8Array): boolean {
  const at = wordStream(bytes)
  return at !== undefined && bytes[at] === 0xec && bytes[at + 1] === 0xa5 && ((bytes[at + 11] ?? 0) & 1) === 1
}

/** Where the text stream begins, by its entry in the directory. @source [MS-CFB] 2.6.1 */
function wordStream(bytes: Uint8Array): number | undefined {
  for (let at = SECTOR; at + ENTRY <= bytes.length; at += ENTRY) {
    if (bytes[at] !== STREAM.charCodeAt(0) || !isName(bytes, at)) continue
    const start = new DataView(bytes.buffer, bytes.byteOffset + at + ENTRY_START, 4).getUint32(0, true)
    return (start + 1) * SECTOR
  }
  return undefined
}

const isName = (bytes: Uint8Array, at: number): boolean =>
  [...STREAM].every((char, i) => bytes[at + 2 * i] === char.charCodeAt(0) && bytes[at + 2 * i + 1] === 0) &&
  bytes[at + 2 * STREAM.length] === 0

const ascii = (bytes: Uint8Array, start: number, length: number): string => String.fromCharCode(...bytes.subarray(start, start + length))
