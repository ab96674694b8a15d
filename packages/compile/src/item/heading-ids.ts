import type { Nodes, Root } from 'mdast'

/** The ids that links can point at. */
export function headingIds(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>()
  collect(tree, ids)
  return ids
}

function collect(node: Nodes, ids: Set<string>): void {
  if (node.type === 'heading') {
    if (node.data?.id) ids.add(node.data.id)
    return
  }
  if (node.type === 'paragraph' || node.type === 'table') return
  const { children = [] } = node as { readonly children?: readonly Nodes[] }
  for (const child of children) collect(child, ids)
}
