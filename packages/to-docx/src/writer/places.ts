import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { isParent } from '@bantin/schema'
import type { Nodes } from 'mdast'

/** Names of the bookmarks that links lead to. Ids of items may be longer than the 40 letters that Word allows, so places are counted. */
export interface Places {
  item(id: string): string | undefined
  heading(item: string, id: string): string | undefined
}

function headings(node: Nodes, found: string[]): string[] {
  if (node.type === 'heading' && node.data?.id !== undefined) found.push(node.data.id)
  else if (isParent(node)) for (const child of node.children) headings(child, found)
  return found
}

const keyOf = (item: string, heading: string): string => `${item}#${heading}`

/** Name the places of an issue. */
export function createPlaces({ items }: Pick<CompiledIssue, 'items'>): Places {
  const names = new Map<string, string>()
  const add = (key: string, name: string) => {
    if (!names.has(key)) names.set(key, name)
  }
  const nameHeadings = (item: CompiledItem, position: number) => {
    for (const [index, id] of headings(item.tree, []).entries()) add(keyOf(item.id, id), `_Toc_${position}_${index + 1}`)
  }
  for (const [index, item] of items.entries()) {
    add(item.id, `_Toc_${index + 1}`)
    nameHeadings(item, index + 1)
  }
  return { item: (id) => names.get(id), heading: (item, id) => names.get(keyOf(item, id)) }
}
