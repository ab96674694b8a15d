import type { Definition, Parents } from 'mdast'
import type { TypstImage, TypstNode } from './node.ts'
import type { Notes } from './notes.ts'

/** What the walk over a tree needs from outside. */
export interface TreeContext {
  readonly item: string
  /** The picture that stands for a path, or nothing if it cannot be shown. */
  image(path: string, alt: string): TypstImage | undefined
}

/** What the handlers of nodes have. */
export interface Walk extends TreeContext {
  readonly notes: Notes
  readonly definitions: ReadonlyMap<string, Definition>
  /** How much room a word has. */
  readonly room: 'text' | 'narrow'
  children(node: Parents, room?: 'text' | 'narrow'): TypstNode[]
}

/** The name of an item or of one of its headings, for links across the issue. */
export const labelOf = (item: string, heading?: string): string => (heading === undefined ? `item/${item}` : `item/${item}/${heading}`)
