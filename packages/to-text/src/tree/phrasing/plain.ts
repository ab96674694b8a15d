import type { Parents } from 'mdast'
import type { Phrasing } from '../state.ts'

/** Words whose look plain text does not show. */
export const plain: Phrasing<Parents> = (node, state) => state.phrasing(node.children, state)
