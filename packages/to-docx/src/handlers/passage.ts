import type { Passage } from '@bantin/schema'
import type { Block } from './handle.ts'

/** Blocks in another language. */
export const passage: Block<Passage> = (writer, node, scope) => writer.blocks(node.children, { ...scope, language: node.language })
