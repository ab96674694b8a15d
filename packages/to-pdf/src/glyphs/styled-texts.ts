import type { Nodes, Root } from 'mdast'
import type { TextStyle } from '../fonts/missing-glyphs.ts'

/** A text node and the style in which the template sets it. */
export interface StyledText {
  readonly value: string
  readonly style: TextStyle
  readonly position: Nodes['position']
}

/** What stands in sans serif, and how heavy; the template has the same table in its files. */
const SANS: Readonly<Record<string, number>> = {
  heading: 600,
  caption: 400,
  table: 400,
  callout: 400,
  calloutTitle: 700,
  code: 400,
  inlineCode: 400,
}

/** The text of a heading row is semi-bold. */
const HEAD_ROW = 600

/** Typst adds this for `strong`. */
const STRONG = 300

/** Every text of a tree with its style. */
export function* styledTexts(tree: Root): Generator<StyledText> {
  yield* walk(tree, { list: 'serif', weight: 400, italic: false })
}

function* walk(node: Nodes, outer: TextStyle): Generator<StyledText> {
  const style = styleOf(node, outer)
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    yield { value: node.value, style, position: node.position }
  else if (node.type === 'table') {
    for (const [row, line] of node.children.entries()) yield* walk(line, row === 0 ? { ...style, weight: HEAD_ROW } : style)
  } else if ('children' in node) for (const child of node.children) yield* walk(child, style)
}

function styleOf(node: Nodes, outer: TextStyle): TextStyle {
  const sans = SANS[node.type]
  if (sans !== undefined) return { list: 'sans', weight: sans, italic: false }
  if (node.type === 'footnoteDefinition') return { list: 'serif', weight: 400, italic: false }
  if (node.type === 'strong') return { ...outer, weight: outer.weight + STRONG }
  if (node.type === 'emphasis') return { ...outer, italic: !outer.italic }
  return node.type === 'blockquote' ? { ...outer, italic: true } : outer
}
