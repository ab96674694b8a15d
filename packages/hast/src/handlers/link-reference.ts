import type { LinkReference } from 'mdast'
import { defaultHandlers } from 'mdast-util-to-hast'
import type { Handle } from '../context.ts'
import { link } from './link.ts'

/** A link whose address stands elsewhere; without that, its source stays as text. */
export const linkReference: Handle<LinkReference> = (context, state, node, parent) => {
  const definition = state.definitionById.get(node.identifier.toUpperCase())
  if (!definition) return defaultHandlers.linkReference(state, node)
  return link(context, state, { type: 'link', url: definition.url, title: definition.title ?? null, children: node.children }, parent)
}
