import type { Nodes, Parents, Root } from 'mdast'
import { mergeTexts } from './text.ts'

/** Tell a walk not to go into a node. */
export const SKIP = Symbol('skip')

/**
 * Go through a tree in reading order. Own stack instead of recursion: Markdown from others may nest as deep as it likes.
 * Children are read when the walk comes to them, so a visitor may replace the children of the node that it is given.
 */
export function walk(tree: Nodes, enter: (node: Nodes) => typeof SKIP | undefined): void {
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (enter(node) === SKIP) continue
    const { children = [] } = node as { readonly children?: readonly Nodes[] } // three times as fast as asking with `in`
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index] as Nodes)
  }
}

/** Go through the nodes that have children, in reading order. */
export function walkParents(tree: Nodes, enter: (parent: Parents) => typeof SKIP | undefined): void {
  walk(tree, (node) => ((node as Partial<Parents>).children ? enter(node as Parents) : undefined))
}

/**
 * Put other children in place of those that `replace` gives some for. What it gives is looked at in turn, so it must not give a
 * node that it would replace again without end.
 *
 * @param within tells which nodes to go into, where it is known that nothing is to be replaced in the others
 */
export function rewrite(
  tree: Root,
  replace: (child: Nodes, parent: Parents) => readonly Nodes[] | undefined,
  within: (parent: Parents) => boolean = () => true,
): void {
  walkParents(tree, (parent) => {
    if (!within(parent)) return SKIP
    const changed = replaceChildren(parent, replace)
    if (changed) setChildren(parent, mergeTexts(changed))
    return undefined
  })
}

function replaceChildren(parent: Parents, replace: Parameters<typeof rewrite>[1]): Nodes[] | undefined {
  let changed: Nodes[] | undefined
  for (let index = 0; index < parent.children.length; index++) {
    const child = parent.children[index] as Nodes
    const replacement = replace(child, parent)
    if (!replacement) {
      changed?.push(child)
      continue
    }
    changed ??= parent.children.slice(0, index)
    const waiting = replacement.toReversed()
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      const more = replace(node, parent)
      if (more) waiting.push(...more.toReversed())
      else changed.push(node)
    }
  }
  return changed
}

/** A transform knows which content it puts where; the types of mdast cannot follow a list of any nodes. */
export function setChildren(parent: Parents, children: readonly Nodes[]): void {
  parent.children = children as typeof parent.children
}
