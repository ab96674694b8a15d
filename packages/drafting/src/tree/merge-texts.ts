import type { Nodes, Root } from 'mdast'

/** Make one text of texts that stand side by side, and drop empty ones. Changes the tree. */
export function mergeTexts(tree: Root): void {
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node)) continue
    const merged: Nodes[] = []
    for (const child of node.children as Nodes[]) {
      const last = merged.at(-1)
      if (child.type === 'text' && (child.value === '' || last?.type === 'text')) {
        if (last?.type === 'text') last.value += child.value
      } else merged.push(child)
    }
    node.children = merged as typeof node.children
    for (const child of merged) waiting.push(child)
  }
}
