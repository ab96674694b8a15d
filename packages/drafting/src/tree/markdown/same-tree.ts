import type { Nodes } from 'mdast'

/** What a parser adds, or writes in more than one way. */
const IGNORED = new Set(['position', 'data', 'spread', 'children', 'type'])

/** Whether two nodes say the same: positions aside, neighbouring texts as one. Own stack: trees may be deep. */
export function isSameTree(a: Nodes, b: Nodes): boolean {
  const waiting: [Nodes, Nodes][] = [[a, b]]
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [one, other] = pair
    if (one.type !== other.type || !haveSameFields(one, other)) return false
    const [left, right] = [childrenOf(one), childrenOf(other)]
    if (left.length !== right.length) return false
    for (const [i, child] of left.entries()) waiting.push([child, right[i] as Nodes])
  }
  return true
}

function haveSameFields(a: Nodes, b: Nodes): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  for (const name of fields) {
    if (IGNORED.has(name)) continue
    const [left, right] = [(a as never)[name] ?? null, (b as never)[name] ?? null] as unknown[]
    if (left !== right && JSON.stringify(left) !== JSON.stringify(right)) return false
  }
  return (a.data as Label)?.directiveLabel === (b.data as Label)?.directiveLabel
}

type Label = { directiveLabel?: boolean } | undefined

function childrenOf(node: Nodes): Nodes[] {
  const merged: Nodes[] = []
  for (const child of 'children' in node ? (node.children as Nodes[]) : []) {
    const last = merged.at(-1)
    if (child.type === 'text' && last?.type === 'text') merged[merged.length - 1] = { type: 'text', value: last.value + child.value }
    else merged.push(child)
  }
  return merged
}
