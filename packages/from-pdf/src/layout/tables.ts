import type { Link, PageContent } from '../page/content.ts'
import type { Thing } from './lay-out.ts'
import type { Piece } from './piece.ts'

/** The tables of a page, and the letters outside of them. */
export interface FoundTables {
  readonly tables: readonly Thing[]
  readonly rest: readonly Piece[]
}

/** Find tables by their lines. */
export function findTables(pieces: readonly Piece[], _content: PageContent, _links: readonly Link[]): FoundTables {
  return { tables: [], rest: pieces }
}
