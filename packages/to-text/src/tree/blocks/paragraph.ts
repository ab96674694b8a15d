import type { Parents } from 'mdast'
import { setLines } from '../set-lines.ts'
import type { Block } from '../state.ts'

/** A paragraph, and whatever else holds words. */
export const paragraph: Block<Parents> = (node, state) => setLines(state.phrasing(node.children, state), state)
