import type { Code, Html } from 'mdast'
import { clean } from '../../characters/clean.ts'
import type { Block } from '../state.ts'

/** Text that stands as it was typed; its lines are never broken. */
export const code: Block<Code | Html> = (node) => clean(node.value).split('\n')
