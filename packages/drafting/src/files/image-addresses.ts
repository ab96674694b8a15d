import type { Nodes, Root } from 'mdast'

/** The tree with the addresses of pictures as the map has them; the tree itself when it shows none of them. */
export function withAddresses(tree: Root, addresses: ReadonlyMap<string, string>): Root {
  if (addresses.size === 0 || !nodesOf(tree).some((node) => addressOf(node, addresses) !== undefined)) return tree
  const copy = structuredClone(tree)
  for (const node of nodesOf(copy)) {
    const address = addressOf(node, addresses)
    if (address !== undefined) (node as { url: string }).url = address
  }
  return copy
}

const addressOf = (node: Nodes, addresses: ReadonlyMap<string, string>): string | undefined =>
  node.type === 'image' || node.type === 'definition' || node.type === 'link' ? addresses.get(node.url) : undefined

/** Own stack: a tree may be deep. */
function nodesOf(tree: Root): readonly Nodes[] {
  const nodes: Nodes[] = []
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node)
    if ('children' in node) waiting.push(...(node.children as Nodes[]))
  }
  return nodes
}
