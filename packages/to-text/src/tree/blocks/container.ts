import type { Parents } from 'mdast'
import type { Block } from '../state.ts'

/** A part of a list or table that somebody took out of it: nothing but what it holds. */
export const container: Block<Parents> = (node, state) => state.blocks(node.children, state)
