import type { Nodes, Parents, Root } from 'mdast'
import { isPrintedAddress, isVietnamese } from '../tree/vietnamese.ts'
import { SKIP, walk } from '../tree/walk.ts'

/**
 * Visit the nodes that hold Vietnamese text. Left out: passages and words in other languages, addresses printed as they are, and
 * text that already stands in a `noBreak`. Code has no text nodes.
 */
export function visitVietnamese(tree: Root, language: string, visit: (parent: Parents) => void): void {
  const parts: { root: Nodes; vietnamese: boolean }[] = [{ root: tree, vietnamese: isVietnamese(language) }]
  for (const { root, vietnamese } of parts) {
    walk(root, (node) => {
      if (node !== root && (node.type === 'passage' || node.type === 'foreign')) {
        parts.push({ root: node, vietnamese: isVietnamese(node.language) })
        return SKIP
      }
      if (!('children' in node) || node.type === 'noBreak' || isPrintedAddress(node)) return SKIP
      if (vietnamese) visit(node)
      return undefined
    })
  }
}
