import type { NoBreak } from '@bantin/schema'
import type { Handle } from '../context.ts'
import { element } from '../element.ts'

/** Words that stay on one line. */
export const noBreak: Handle<NoBreak> = (_context, state, node) => element('span', { className: ['nb'] }, state.all(node))
