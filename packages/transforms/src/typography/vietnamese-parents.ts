import type { Nodes, Parents, Root } from 'mdast'
import { SKIP, walk } from '../tree/walk.ts'

const isVietnamese = (language: string): boolean => language === 'vi' || language.startsWith('vi-')

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

/** `https://bantin.example`, `bantin@songngan.example`: the text of the link is its address. */
function isPrintedAddress(node: Parents): boolean {
  const [only, more] = node.children
  return node.type === 'link' && more === undefined && only?.type === 'text' && node.url.endsWith(only.value)
}
