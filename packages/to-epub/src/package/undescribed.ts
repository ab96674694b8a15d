import type { CompiledIssue } from '@bantin/compile'
import type { Nodes } from 'mdast'

/** How many pictures have no description. */
export function undescribedPictures(issue: CompiledIssue): number {
  let count = [issue.cover, ...issue.items.map((item) => item.image)].filter((one) => one?.alt.trim() === '').length
  const enter = (node: Nodes): void => {
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) count++
    if ('children' in node) for (const child of node.children) enter(child)
  }
  for (const { tree } of issue.items) enter(tree)
  return count
}
