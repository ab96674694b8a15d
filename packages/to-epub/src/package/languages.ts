import type { CompiledIssue } from '@bantin/compile'
import type { Nodes } from 'mdast'

/** The languages of a book: that of the issue first, then others in the order in which they come up. */
export function languagesOf(issue: CompiledIssue): readonly string[] {
  const found = new Set([issue.language])
  const enter = (node: Nodes): void => {
    if (node.type === 'passage' || node.type === 'foreign') found.add(node.language)
    if ('children' in node) for (const child of node.children) enter(child)
  }
  for (const { language, tree } of issue.items) {
    found.add(language)
    enter(tree)
  }
  return [...found]
}
