import type { NoBreak } from '@bantin/schema'
import type { Phrasing } from '../state.ts'

/** Words that stay on one line. */
export const noBreak: Phrasing<NoBreak> = (node, state) => state.phrasing(node.children, state).replaceAll(' ', '\u00a0')
