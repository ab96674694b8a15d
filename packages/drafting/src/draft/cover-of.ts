import type { Cover } from '../facts/find-cover.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { toTree } from '../tree/to-tree.ts'
import type { DraftCover, DraftImage } from './draft.ts'

/** The file of the cover, and its words. Names of pictures in items end with a number, so that none of them has its name. */
export function coverOf(
  { picture, credit, place }: Cover,
  manuscript: Manuscript,
  file: string,
): { readonly cover: DraftCover; readonly image: DraftImage } | undefined {
  const [image] = toTree([{ type: 'paragraph', inlines: [picture], place }], { manuscript, id: 'bia', file }).images
  if (!image) return undefined
  const path = image.path.replace('-1.', '.')
  const alt = (picture.alt ?? '').replace(/\s+/g, ' ').trim()
  return { cover: { path, alt, ...(credit ? { credit } : {}) }, image: { ...image, path } }
}
