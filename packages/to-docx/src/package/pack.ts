import type { Document } from 'docx'
import { type Zippable, zipSync } from 'fflate'
import type { Picture } from '../images/picture.ts'
import { standIns } from '../images/stand-in.ts'
import { partsOf } from './parts.ts'
import { nameRelationships } from './relationships.ts'

const encoder = new TextEncoder()

/** Programs look at the first entries to tell what a file is. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

const rank = (path: string): number => {
  const at = FIRST.indexOf(path)
  return at < 0 ? FIRST.length : at
}

const inOrder = (one: string, other: string): number => rank(one) - rank(other) || (one < other ? -1 : 1)

/** Pack a document: the same parts give the same bytes, whenever and wherever. */
export function pack(document: Document, pictures: Iterable<Picture>, parts: Readonly<Record<string, string>>): Uint8Array {
  const files = nameRelationships(partsOf(document, parts))
  const real = standIns(pictures)
  // The first moment that a zip file can name, in whatever time zone it is written
  const mtime = new Date(1980, 0, 1)
  const entry = (path: string): [string, Zippable[string]] => {
    const file = files[path] ?? ''
    const bytes = typeof file === 'string' ? encoder.encode(file) : file
    if (!path.startsWith('word/media/')) return [path, [bytes, { mtime, level: 6 }]]
    return [path, [real(bytes), { mtime, level: path.endsWith('.svg') ? 6 : 0 }]]
  }
  return zipSync(Object.fromEntries(Object.keys(files).sort(inOrder).map(entry)))
}
