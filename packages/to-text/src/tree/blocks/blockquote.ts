import type { Blockquote } from 'mdast'
import { prefix } from '../../lines/prefix.ts'
import { type Block, narrowed } from '../state.ts'

/** A quotation, as in letters. */
export const blockquote: Block<Blockquote> = (node, state) => prefix(state.blocks(node.children, narrowed(state, 2)), '> ')
