import type { StoredFile } from '../files/stored-file.ts'
import { type FileEntry, HASH_LENGTH, type PartList } from './record.ts'

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/
const PAGE_FILE = /\.(?:css|html|js|json|woff2?)$/
/** As the web form names variants: what it shows, the width, the start of the hash. */
const VARIANT = /^(.*)-(\d+)\.[0-9a-f]{8}\.(\w+)$/
/** Sharp on a phone that is held upright. */
const WIDTH = 800

export const entryOf = ({ path, bytes, sha256 }: StoredFile): FileEntry => [path, sha256.slice(0, HASH_LENGTH), bytes]

/** Sort the files of a part into what it needs and its pictures; of the variants of a picture one is kept, for all. */
export function planPart(files: readonly StoredFile[]): PartList {
  const pictures = files.filter(({ path }) => PICTURE.test(path))
  const groups = new Map<string, Variant[]>()
  for (const file of pictures) {
    const [, name = file.path, width = '0', type = ''] = VARIANT.exec(file.path) ?? []
    const variant = { file, width: Number(width), type }
    const group = groups.get(name)
    if (group) group.push(variant)
    else groups.set(name, [variant])
  }
  return {
    files: files.filter(({ path }) => PAGE_FILE.test(path)).map(entryOf),
    pictures: [...groups.values()].flatMap(entriesOf),
  }
}

/** What keeping a part takes. */
export const sizeOf = ({ files, pictures }: PartList): number =>
  [...files, ...pictures.filter(([, , , standIn]) => standIn === undefined)].reduce((sum, [, , bytes]) => sum + bytes, 0)

interface Variant {
  readonly file: StoredFile
  readonly width: number
  readonly type: string
}

function entriesOf(variants: readonly Variant[]): FileEntry[] {
  const kinds = new Set(variants.map(({ width, type }) => `${width} ${type}`))
  // Two pictures of one name: they cannot be told apart, so all are kept
  if (kinds.size < variants.length) return variants.map(({ file }) => entryOf(file))
  const [best] = [...variants].sort((a, b) => rank(a) - rank(b) || Math.abs(a.width - WIDTH) - Math.abs(b.width - WIDTH))
  const standIn = best!.file.sha256.slice(0, HASH_LENGTH)
  return variants.map((one): FileEntry => {
    const [path, hash, bytes] = entryOf(one.file)
    return one === best ? [path, hash, bytes] : [path, hash, bytes, standIn]
  })
}

/** Smaller files first; browsers that run service workers show WebP. */
const rank = ({ type }: Variant): number => (type === 'webp' || type === 'avif' ? 0 : 1)
