import type { Passage } from '@bantin/schema'
import type { Handle } from '../context.ts'
import { element } from '../element.ts'

/** Paragraphs in another language. */
export const passage: Handle<Passage> = (_context, state, node) =>
  element('div', { className: ['passage'], lang: node.language }, state.wrap(state.all(node), true))
