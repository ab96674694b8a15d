import { nameHeadings } from '@bantin/transforms/heading-ids'
import type { Heading, Nodes, Root } from 'mdast'
import type { SourcePlace } from '../manuscript/place.ts'
import type { TreeContext } from './context.ts'
import { linkDropped } from './rules.ts'

/** Make links within the file lead to the headings that their anchors stand in; where there is none, only their words stay. */
export function resolveLinks(tree: Root, headings: readonly Heading[], context: TreeContext, place: SourcePlace): void {
  const parents = parentsWithFragments(tree)
  if (parents.length === 0) return
  nameHeadings(tree)
  const ids = new Map(headings.map((heading): [Nodes, string] => [heading, heading.data?.id ?? '']))
  for (const heading of headings) delete heading.data
  for (const parent of parents) {
    parent.children = parent.children.flatMap((child) => {
      if (child.type !== 'link' || !child.url.startsWith('#')) return [child]
      const anchor = context.anchors.get(child.url.slice(1))
      const id = anchor && ids.get(anchor)
      if (id) return [{ ...child, url: `#${id}` }]
      context.once(linkDropped, place, { why: 'fragment' })
      return child.children
    })
  }
}

type Holder = { children: Nodes[] }

function parentsWithFragments(tree: Root): Holder[] {
  const found: Holder[] = []
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node)) continue
    if (node.children.some((child: Nodes) => child.type === 'link' && child.url.startsWith('#'))) found.push(node as Holder)
    for (const child of node.children) waiting.push(child)
  }
  return found
}
