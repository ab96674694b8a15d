import { languageName } from '@bantin/paratext'
import type { Passage } from '@bantin/schema'
import { clean } from '../../characters/clean.ts'
import { setLines } from '../set-lines.ts'
import type { Block } from '../state.ts'

/** A block in another language: plain text cannot say which one but in words. */
export const passage: Block<Passage> = (node, state) => [
  ...setLines(`[${clean(languageName(node.language))}]`, state),
  ...state.blocks(node.children, state),
]
