import type { Node, Position } from 'unist'

/** The position of a node, to be spread into the node that takes its place. */
export function positionOf(node: Node): { position?: Position } {
  return node.position ? { position: node.position } : {}
}
