import type { ImageReference } from 'mdast'
import { defaultHandlers } from 'mdast-util-to-hast'
import type { Handle } from '../context.ts'
import { image } from './image.ts'

/** An image whose path stands elsewhere; without that, its source stays as text. */
export const imageReference: Handle<ImageReference> = (context, state, node, parent) => {
  const definition = state.definitionById.get(node.identifier.toUpperCase())
  if (!definition) return defaultHandlers.imageReference(state, node)
  const { url, title } = definition
  return image(context, state, { type: 'image', url, title: title ?? null, alt: node.alt ?? null }, parent)
}
