import type { Heading } from 'mdast'
import type { Handle } from '../context.ts'
import { element } from '../element.ts'

/** A heading with the id that the transforms gave it. */
export const heading: Handle<Heading> = (context, state, node) => {
  context.dependent = true
  const id = node.data?.id
  return element(`h${node.depth}`, id === undefined ? {} : { id: context.idPrefix + id }, state.all(node))
}
