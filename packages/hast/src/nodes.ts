/** The nodes of a tree that become hast; an adapter that builds on this package declares them. */
export const nodes: readonly string[] = [
  ...['addition', 'blockquote', 'break', 'callout', 'calloutTitle', 'caption', 'code', 'definition', 'delete', 'emphasis', 'figure'],
  ...['footnoteDefinition', 'footnoteReference', 'foreign', 'heading', 'image', 'imageReference', 'inlineCode', 'link', 'linkReference'],
  ...['list', 'listItem', 'noBreak', 'paragraph', 'passage', 'root', 'strong', 'table', 'tableCell', 'tableRow', 'text', 'thematicBreak'],
]
