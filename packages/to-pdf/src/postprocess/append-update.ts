import { createHash } from 'node:crypto'
import type { PdfFile } from './pdf-file.ts'

/** A new version of an object: its dictionary's entries, and its stream if it has one. */
export interface NewObject {
  readonly number: number
  readonly dictionary: string
  readonly stream?: Uint8Array
}

/**
 * Append new versions of objects to a PDF; not a byte of it is written anew.
 *
 * @source ISO 32000-1, 7.5.6 (incremental updates) and 14.4 (file identifiers)
 */
export function appendUpdate(file: PdfFile, objects: readonly NewObject[]): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('\n')]
  let position = file.bytes.length + 1
  const push = (part: Uint8Array): void => {
    parts.push(part)
    position += part.length
  }
  const sections: string[] = []
  for (const { number, dictionary, stream } of [...objects].sort((a, b) => a.number - b.number)) {
    sections.push(`${number} 1\n${String(position).padStart(10, '0')} 00000 n \n`)
    push(Buffer.from(`${number} 0 obj\n<<${dictionary}>>\n`, 'latin1'))
    if (stream) for (const part of [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]) push(part)
    push(Buffer.from('endobj\n'))
  }
  const table = position
  const update = createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 32)
  const trailer = file.trailer
    .replace(/\/Prev \d+/, '')
    .replace(/(\/ID \[\s*(?:\([^)]*\)|<[^>]*>))\s*(?:\([^)]*\)|<[^>]*>)/, `$1 <${update}>`)
  push(
    Buffer.from(
      `xref\n${sections.join('')}trailer\n<<${trailer.trimEnd()}\n  /Prev ${file.table}\n>>\nstartxref\n${table}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat([file.bytes, ...parts])
}
