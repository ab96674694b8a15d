import type { Callout } from '@bantin/schema'
import { prefix } from '../../lines/prefix.ts'
import { setLines } from '../set-lines.ts'
import { type Block, isFlowing, narrowed } from '../state.ts'

/** A box: what kind it is and its title in brackets, and a line down its side. */
export const callout: Block<Callout> = (node, state) => {
  const [first] = node.children
  const titled = first?.type === 'calloutTitle'
  const kind = state.words.callout[node.kind]
  const title = titled ? state.phrasing(first.children, state) : ''
  const head = setLines(title === '' ? `[${kind}]` : `[${kind}: ${title}]`, state)
  const body = titled ? node.children.slice(1) : node.children
  if (isFlowing(state)) return [...head, ...state.blocks(body, state)]
  return [...head, ...prefix(state.blocks(body, narrowed(state, 2)), '| ')]
}
