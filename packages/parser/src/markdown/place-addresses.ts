import { isParent } from '@bantin/schema'
import type { Nodes, Parents, Root } from 'mdast'

type Position = NonNullable<Nodes['position']>
type Point = Position['start']

/**
 * Give places to bare addresses, and the text around them, that were only found in the tree: behind an open bracket the tokenizer leaves them alone.
 * Where the text is as it stands in the source the place is exact; elsewhere it is that of the whole stretch.
 */
export function placeAddresses(tree: Root, source: string): void {
  const waiting: Parents[] = [tree]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (parent.position) placeChildren(parent.children, parent.position, source)
    for (const child of parent.children) if (isParent(child)) waiting.push(child)
  }
}

function placeChildren(children: readonly Nodes[], within: Position, source: string): void {
  for (let first = 0; first < children.length; first++) {
    if (children[first]?.position) continue
    let end = first
    while (end < children.length && !children[end]?.position) end++
    const from = children[first - 1]?.position?.end ?? within.start
    const to = children[end]?.position?.start ?? within.end
    placeStretch(children.slice(first, end), { start: from, end: to }, source)
    first = end
  }
}

function placeStretch(nodes: readonly Nodes[], stretch: Position, source: string): void {
  let point = stretch.start
  for (const node of nodes) {
    const text = textOf(node)
    const at = point.offset === undefined ? -1 : source.indexOf(text, point.offset)
    const isExact = at >= 0 && text !== '' && at === point.offset && at + text.length <= (stretch.end.offset ?? 0)
    const position = isExact ? { start: point, end: behind(point, text) } : stretch
    node.position = position
    if (isParent(node)) for (const child of node.children) child.position ??= position
    if (isExact) point = position.end
  }
}

const textOf = (node: Nodes): string => (isParent(node) ? node.children.map(textOf).join('') : 'value' in node ? node.value : '')

function behind({ line, column, offset = 0 }: Point, text: string): Point {
  const rows = text.split('\n')
  const last = rows.at(-1) as string
  return { line: line + rows.length - 1, column: rows.length > 1 ? last.length + 1 : column + last.length, offset: offset + text.length }
}
