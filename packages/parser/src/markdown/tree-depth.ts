import { isParent } from '@bantin/schema'
import type { Nodes, Root } from 'mdast'

/** True when a tree has more levels than the limit. It needs no stack of its own, whatever the tree. */
export function isDeeperThan(tree: Root, limit: number): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap((node): Nodes[] => (isParent(node) ? node.children : []))
  }
  return false
}
