import type { Archive } from '../zip/entry.ts'
import { type ContentTypes, contentTypeOf, contentTypeVisitor, isMainDocument } from './content-types.ts'
import type { Package } from './package.ts'
import { resolveTarget } from './relationships.ts'

/** The part that holds the text: what the package's relationships say, or the content types, or else the usual name. */
export function findDocument(archive: Archive, pack: Package): string | undefined {
  const types: ContentTypes = { byPart: new Map(), byEnd: new Map() }
  pack.read('[content_types].xml', 'contentTypes', contentTypeVisitor(types))
  for (const { type, target, external } of pack.relationships('').values()) {
    const part = resolveTarget('', target)
    if (type !== 'officeDocument' || external || !archive.entries.has(part)) continue
    if (isMainDocument(contentTypeOf(types, part)) || types.byPart.size === 0) return part
  }
  const typed = [...archive.entries.keys()].find((part) => isMainDocument(contentTypeOf(types, part)))
  return typed ?? (archive.entries.has('word/document.xml') ? 'word/document.xml' : undefined)
}
