import type { ContainerDirective } from '@bantin/parser'
import { isParent } from '@bantin/schema'
import type { Nodes, Root } from 'mdast'

/** How a container of what an office added to an item that it took is written. */
const NAMES: readonly string[] = ['bo-sung', 'them']

/** Whether a node is what the taker added. */
export const isAddition = (node: Nodes): node is ContainerDirective => node.type === 'containerDirective' && NAMES.includes(node.name)

/** Take the additions out of a tree. @returns how many there were */
export function removeAdditions(tree: Root): number {
  return replaceAdditions(tree, () => [])
}

/** Make the additions of a tree a part of its text: for whoever takes it on, it is one text. */
export function unwrapAdditions(tree: Root): void {
  // A label is a paragraph like any other, as forms show it
  replaceAdditions(tree, ({ children }) =>
    children.map((child) => (child.type === 'paragraph' ? { type: 'paragraph', children: child.children } : child)),
  )
}

function replaceAdditions(tree: Root, by: (node: ContainerDirective) => Nodes[]): number {
  let count = 0
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isParent(node)) continue
    const children: Nodes[] = node.children
    if (children.some(isAddition)) {
      node.children = children.flatMap((child) => {
        if (!isAddition(child)) return [child]
        count++
        return by(child)
      }) as typeof node.children
    }
    for (const child of node.children) waiting.push(child)
  }
  return count
}
