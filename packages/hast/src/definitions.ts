import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'

/** Nodes that hold text only: no definition stands in them. */
const TEXT = new Set(['paragraph', 'heading', 'table', 'code', 'html', 'thematicBreak'])

function collect(node: Nodes, found: (Definition | FootnoteDefinition)[]): void {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node)
  else if (!TEXT.has(node.type) && 'children' in node) for (const child of node.children) collect(child, found)
}

/**
 * The definitions of a tree, alone in a tree. mdast-util-to-hast looks through everything it is given for them, which takes
 * longer than the conversion itself.
 */
export function definitionsOf(tree: Root): Root {
  const children: (Definition | FootnoteDefinition)[] = []
  collect(tree, children)
  return { type: 'root', children }
}
