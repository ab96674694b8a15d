export { blocks } from './blocks.ts'

/** Every node that has a handler here. One that is missing is an error of the rendering, so that no words are lost in silence. */
export const nodes: readonly string[] = [
  ...['addition', 'blockquote', 'break', 'callout', 'calloutTitle', 'caption', 'code', 'delete', 'emphasis', 'figure'],
  ...['footnoteDefinition', 'footnoteReference', 'foreign', 'heading', 'image', 'inlineCode', 'link', 'list', 'listItem', 'noBreak'],
  ...['paragraph', 'passage', 'strong', 'table', 'tableCell', 'tableRow', 'text', 'thematicBreak'],
]
