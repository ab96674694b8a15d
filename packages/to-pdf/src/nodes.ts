/** The mdast nodes that the Typst template has a handler for; `typst/blocks.typ` and `typst/inlines.typ` hold the same names. */
export const BLOCKS = [
  'addition',
  'blockquote',
  'callout',
  'calloutTitle',
  'caption',
  'code',
  'figure',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'passage',
  'table',
  'tableCell',
  'tableRow',
  'thematicBreak',
] as const

/** The nodes within a line. */
export const INLINES = [
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'foreign',
  'image',
  'inlineCode',
  'link',
  'noBreak',
  'strong',
  'text',
] as const

/** Nodes that are resolved before the template sees the tree. */
export const RESOLVED = ['root', 'definition', 'footnoteDefinition', 'imageReference', 'linkReference'] as const

/** Every node that this form can show. */
export const nodes: readonly string[] = [...BLOCKS, ...INLINES, ...RESOLVED].sort()
