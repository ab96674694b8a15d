/** The parts of a PDF with one cross-reference table that an update needs, as Typst writes it. */
export interface PdfFile {
  readonly bytes: Uint8Array
  /** Offset of the cross-reference table. */
  readonly table: number
  /** Number of objects, with the free one. */
  readonly size: number
  /** Number of the catalogue. */
  readonly root: number
  /** The trailer's other entries. */
  readonly trailer: string
  /** The text of an object between `obj` and `endobj`, read as Latin-1, and where its stream begins. */
  object(number: number): PdfObject
}

/** An object of a PDF. */
export interface PdfObject {
  readonly dictionary: string
  readonly stream: Uint8Array
}

/** More than the dictionary of any object takes. */
const HEAD = 65_536

/** Bytes of an entry of the table. */
const ENTRY = 20

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/**
 * Open a PDF to append to it.
 *
 * @throws RangeError when it has no plain cross-reference table
 * @source ISO 32000-1, 7.5.4 and 7.5.5
 */
export function openPdf(bytes: Uint8Array): PdfFile {
  const end = latin1(bytes.subarray(-2048))
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1])
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(end)?.[1]
  const size = Number(/\/Size (\d+)/.exec(trailer ?? '')?.[1])
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer ?? '')?.[1])
  const head = /^xref\s+0 (\d+)\s*\n/.exec(latin1(bytes.subarray(table, table + 64)))
  if (!trailer || !head || Number(head[1]) !== size || !Number.isInteger(root))
    throw new RangeError('not a PDF with one cross-reference table')
  const first = table + head[0].length
  const offsetOf = (number: number): number => Number(latin1(bytes.subarray(first + ENTRY * number, first + ENTRY * number + 10)))
  return { bytes, table, size, root, trailer, object: (number) => readObject(bytes, offsetOf(number)) }
}

function readObject(bytes: Uint8Array, offset: number): PdfObject {
  const head = latin1(bytes.subarray(offset, offset + HEAD))
  const found = /^\d+ 0 obj\s*<<([\s\S]*?)>>\s*(endobj|stream\r?\n)/.exec(head)
  if (!found) throw new RangeError('not a dictionary')
  const [whole, dictionary = '', kind] = found
  const length = kind === 'endobj' ? 0 : Number(/\/Length (\d+)(?! \d+ R)/.exec(dictionary)?.[1] ?? 0)
  return { dictionary, stream: bytes.subarray(offset + whole.length, offset + whole.length + length) }
}
