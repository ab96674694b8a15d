import { isParent } from '@bantin/schema'
import type { FileChild, ParagraphChild } from 'docx'
import type { Nodes, PhrasingContent } from 'mdast'
import type { Format } from '../writer/run.ts'
import type { Scope, Writer } from '../writer/writer.ts'
import { blockHandler, inlineHandler } from './index.ts'

/** Write blocks; words that stand among blocks get a paragraph of their own. */
export function writeBlocks(writer: Writer, nodes: readonly Nodes[], scope: Scope): FileChild[] {
  return nodes.flatMap((node): FileChild[] => {
    const handle = blockHandler(node.type)
    if (handle) return handle(writer, node, scope)
    if (inlineHandler(node.type)) return writer.blocks([{ type: 'paragraph', children: [node as PhrasingContent] }], scope)
    return isParent(node) ? writer.blocks(node.children, scope) : []
  })
}

/** Write what stands within a line; a block that a tree has there gives its words. */
export function writeInlines(writer: Writer, nodes: readonly Nodes[], format: Format, scope: Scope): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    const handle = inlineHandler(node.type)
    if (handle) return handle(writer, node, format, scope)
    if (isParent(node)) return writer.inlines(node.children, format, scope)
    return node.type === 'code' ? writer.inlines([{ type: 'text', value: node.value }], format, scope) : []
  })
}
