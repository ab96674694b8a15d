import type { Delete } from 'mdast'
import type { Phrasing } from '../state.ts'

/** Words that were struck out. Without a word for it, they would say the opposite. */
export const strike: Phrasing<Delete> = (node, state) => `[${state.words.struck}: ${state.phrasing(node.children, state)}]`
