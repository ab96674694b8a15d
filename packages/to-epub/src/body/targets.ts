import type { Nodes as HastNodes } from 'hast'
import type { Nodes } from 'mdast'

/** The ids that a sanitised text keeps. */
const KEPT = /^[\p{L}\p{N}_-]+$/u

/** The ids of headings of an item, to which the contents and links of other items may lead. */
export function headingIds(node: Nodes, found: Set<string> = new Set()): ReadonlySet<string> {
  if (node.type === 'heading' && node.data?.id !== undefined && KEPT.test(node.data.id)) found.add(node.data.id)
  if ('children' in node) for (const child of node.children) headingIds(child, found)
  return found
}

/** All ids of a text. */
export function idsIn(nodes: readonly HastNodes[], found: Set<string> = new Set()): ReadonlySet<string> {
  for (const node of nodes) {
    if (node.type === 'element' && typeof node.properties.id === 'string') found.add(node.properties.id)
    if ('children' in node) idsIn(node.children, found)
  }
  return found
}
