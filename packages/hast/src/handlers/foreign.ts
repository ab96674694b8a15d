import type { Foreign } from '@bantin/schema'
import type { Handle } from '../context.ts'
import { element } from '../element.ts'

/** A few words in another language. */
export const foreign: Handle<Foreign> = (_context, state, node) => element('span', { lang: node.language }, state.all(node))
