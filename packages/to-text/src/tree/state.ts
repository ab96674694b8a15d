import type { Nodes, Parents } from 'mdast'
import type { Words } from '../words/words.ts'
import type { Notes } from './notes.ts'

/** What handlers know of the text around them. */
export interface State {
  /** Columns of a line; `Infinity` where each paragraph is one line. */
  readonly width: number
  readonly words: Words
  readonly notes: Notes
  /** In how many lists the block stands. */
  readonly lists: number
  /** In how many notes, each within the one before, the words stand. */
  readonly noteLevels: number
  /** What to write behind the words of a link to an item. */
  readonly referTo: (itemId: string, headingId: string | undefined) => string | undefined
  /** The lines of blocks, with an empty line between. */
  readonly blocks: (nodes: readonly Nodes[], state: State) => string[]
  /** Words within a line; `\n` is a break that the author made. */
  readonly phrasing: (nodes: readonly Nodes[], state: State) => string
}

/** Makes the lines of a block. */
export type Block<Node extends Nodes = Nodes> = (node: Node, state: State) => string[]

/** Makes words within a line. */
export type Phrasing<Node extends Nodes = Nodes> = (node: Node, state: State) => string

/** A node that is given. */
export type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { readonly type: Type }>

/** True where lines are as long as their paragraphs, for programs that wrap them themselves. */
export function isFlowing(state: Pick<State, 'width'>): boolean {
  return state.width === Number.POSITIVE_INFINITY
}

const NARROWEST = 12

/** The state within something that takes columns from each line. Deep within others, lines get longer rather than endless. */
export function narrowed(state: State, by: number): State {
  return { ...state, width: Math.max(NARROWEST, state.width - by) }
}

/** Blocks as words within a line. */
export function flattened(node: Parents, state: State): string {
  return state
    .blocks(node.children, { ...state, width: Number.POSITIVE_INFINITY })
    .filter((line) => line !== '')
    .join(' ')
}
