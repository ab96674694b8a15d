import type { Caption, Figure } from '@bantin/schema'
import { clean } from '../../characters/clean.ts'
import { setLines } from '../set-lines.ts'
import type { Block } from '../state.ts'

/** A picture or table with its caption right by it. */
export const figure: Block<Figure> = (node, state) => node.children.flatMap((child) => state.blocks([child], state))

/** The words of a figure, behind its number. */
export const caption: Block<Caption> = (node, state) => {
  const label = node.data?.label
  const text = state.phrasing(node.children, state)
  return setLines(label === undefined ? text : `${clean(label).replaceAll(' ', '\u00a0')}. ${text}`, state)
}
