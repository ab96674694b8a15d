import type { Addition } from '@bantin/schema'
import { clean } from '../../characters/clean.ts'
import { prefix } from '../../lines/prefix.ts'
import { setLines } from '../set-lines.ts'
import { type Block, isFlowing, narrowed } from '../state.ts'

/** What this office added: whose it is in brackets, and a line down its side that says where it ends. */
export const addition: Block<Addition> = (node, state) => {
  const head = setLines(`[${clean(state.words.addition(node.by))}]`, state)
  if (isFlowing(state)) return [...head, ...state.blocks(node.children, state)]
  return [...head, ...prefix(state.blocks(node.children, narrowed(state, 2)), '+ ')]
}
