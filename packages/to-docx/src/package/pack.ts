import { type Document, Packer } from 'docx'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import type { Picture } from '../images/picture.ts'
import { standIns } from '../images/stand-in.ts'
import { type Files, nameRelationships } from './relationships.ts'

/** Programs look at the first entries to tell what a file is. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

const rank = (path: string): number => {
  const at = FIRST.indexOf(path)
  return at < 0 ? FIRST.length : at
}

const inOrder = (one: string, other: string): number => rank(one) - rank(other) || (one < other ? -1 : 1)

/** Pack a document: the same parts give the same bytes, whenever and wherever. */
export async function pack(document: Document, pictures: Iterable<Picture>, parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const overrides = Object.entries(parts).map(([path, data]) => ({ path, data }))
  const files: Files = nameRelationships(unzipSync(await Packer.pack(document, 'uint8array', undefined, overrides)))
  const real = standIns(pictures)
  // The first moment that a zip file can name, in whatever time zone it is written
  const mtime = new Date(1980, 0, 1)
  const entry = (path: string): [string, Zippable[string]] => {
    const bytes = files[path] as Uint8Array
    if (!path.startsWith('word/media/')) return [path, [bytes, { mtime, level: 6 }]]
    return [path, [real(bytes), { mtime, level: path.endsWith('.svg') ? 6 : 0 }]]
  }
  return zipSync(Object.fromEntries(Object.keys(files).sort(inOrder).map(entry)))
}
