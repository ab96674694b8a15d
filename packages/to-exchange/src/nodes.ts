/** Every node: the form hands on what was written, before anything was made of it. */
export const nodes: readonly string[] = [
  ...['addition', 'blockquote', 'break', 'callout', 'calloutTitle', 'caption', 'code', 'definition', 'delete', 'emphasis', 'figure'],
  ...['footnoteDefinition', 'footnoteReference', 'foreign', 'heading', 'html', 'image', 'imageReference', 'inlineCode', 'link'],
  ...['linkReference', 'list', 'listItem', 'noBreak', 'paragraph', 'passage', 'root', 'strong', 'table', 'tableCell', 'tableRow'],
  ...['text', 'thematicBreak'],
]
