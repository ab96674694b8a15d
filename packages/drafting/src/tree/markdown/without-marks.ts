import type { Nodes, RootContent } from 'mdast'

const MARKS = new Set<string>(['strong', 'emphasis', 'delete', 'textDirective'])

/** A copy of a block whose words are not marked: for the rare block in which Markdown cannot tell where marks end. */
export function withoutMarks(block: RootContent): RootContent {
  const copy = structuredClone(block)
  const waiting: Nodes[] = [copy]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node)) continue
    const children = unwrapped(node.children)
    node.children = children as typeof node.children
    for (const child of children) waiting.push(child)
  }
  return copy
}

function unwrapped(nodes: readonly Nodes[]): Nodes[] {
  const result: Nodes[] = []
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const last = result.at(-1)
    if (MARKS.has(node.type) && 'children' in node) for (const child of (node.children as Nodes[]).toReversed()) waiting.push(child)
    else if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else result.push(node)
  }
  return result
}
