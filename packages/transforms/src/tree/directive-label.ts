import type { BlockContent, DefinitionContent, Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { positionOf } from './position-of.ts'

/** The `[label]` of a container: its first paragraph, marked so by mdast-util-directive. */
export function labelOf(node: ContainerDirective): Paragraph | undefined {
  const first = node.children[0]
  return first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data ? first : undefined
}

/** The children of a container, its label as an ordinary paragraph. */
export function withoutLabel(node: ContainerDirective): (BlockContent | DefinitionContent)[] {
  const label = labelOf(node)
  if (!label) return node.children
  const rest = node.children.slice(1)
  return label.children.length > 0 ? [{ type: 'paragraph', children: label.children, ...positionOf(label) }, ...rest] : rest
}
