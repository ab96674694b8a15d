import type { List } from 'mdast'
import { defaultHandlers } from 'mdast-util-to-hast'
import type { Handle } from '../context.ts'

/** A list; one with boxes to tick has no bullets. */
export const list: Handle<List> = (_context, state, node) => {
  const made = defaultHandlers.list(state, node)
  const isTasks = !node.ordered && node.children.some((item) => typeof item.checked === 'boolean')
  delete made.properties.className
  if (isTasks) made.properties.className = ['tasks']
  return made
}
