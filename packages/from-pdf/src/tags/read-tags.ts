import type { Entry } from '../layout/entry.ts'
import type { Piece } from '../layout/piece.ts'
import type { Drawn, Link } from '../page/content.ts'
import type { TagNode } from '../page/read-page.ts'
import { createClaims } from './claims.ts'
import type { TagContext } from './tag-context.ts'
import { walkTags } from './walk-tags.ts'

/** What stands behind the tags of a page. */
export interface TaggedPage {
  readonly page: number
  readonly pieces: readonly Piece[]
  readonly pictures: readonly Drawn[]
  readonly links: readonly Link[]
}

/** A page as its tags order it, and the pieces that no tag claims. */
export interface ReadTags {
  readonly entries: readonly Entry[]
  readonly rest: readonly Piece[]
  /** Places of pictures that no tag claims. */
  readonly restPictures: readonly number[]
}

/** Read a page in the order of its tags. pdf.js hands over at most forty levels of them. */
export function readTags(root: TagNode, { page, pieces, pictures, links }: TaggedPage): ReadTags {
  const claims = createClaims({ pieces, pictures })
  const notes: Entry[] = []
  let lists = 0
  const context: TagContext = {
    ...{ page, pictures, links, claims, notes },
    nextList() {
      lists += 1
      return `${page}-${lists}`
    },
    walk: (node, out, look, list) => walkTags(node, out, look, context, list),
  }
  const entries: Entry[] = []
  context.walk(root, entries, {})
  return { entries: [...entries, ...notes], ...claims.rest() }
}
