import type { Blockquote } from 'mdast'
import { listIndent } from '../writer/paragraph.ts'
import type { Block } from './handle.ts'

const STEP = 360

/** A quotation; one within another stands further in. */
export const blockquote: Block<Blockquote> = (writer, node, scope) => {
  const outer = scope.level < 0 ? scope.indent : scope.indent + listIndent(scope.level)
  const indent = outer + STEP
  return writer.blocks(node.children, { ...scope, level: -1, marker: undefined, style: 'Quote', indent, width: scope.width - STEP })
}
