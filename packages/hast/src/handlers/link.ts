import type { Link } from 'mdast'
import { defaultHandlers } from 'mdast-util-to-hast'
import type { Handle } from '../context.ts'
import { isSafeAddress } from '../safe-address.ts'

/** A link. One with an address that may run something keeps its words and loses the address. */
export const link: Handle<Link> = (context, state, node) => {
  if (!isSafeAddress(node.url)) return state.all(node)
  const anchor = defaultHandlers.link(state, node)
  if (node.url.startsWith('item:')) context.dependent = true
  else if (node.url.startsWith('#')) anchor.properties.href = `#${context.idPrefix}${node.url.slice(1)}`
  return anchor
}
