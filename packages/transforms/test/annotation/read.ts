import type { Transform } from '@bantin/transforms'
import type { Nodes } from 'mdast'
import { lines, listen, parse } from '../parse.ts'

/** A tree as text: a blank line between blocks, links as `[words](url)`, code in backticks. */
export function read(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode') return `\`${node.value}\``
  if (!('children' in node)) return node.type === 'break' ? '\n' : ''
  const between = BLOCKS.has(node.type) ? '\n\n' : ''
  const words = node.children.map(read).join(between)
  return node.type === 'link' ? `[${words}](${node.url})` : words
}

const BLOCKS = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'figure',
  'callout',
  'passage',
  'containerDirective',
])

/** What a transform makes of Markdown, read as text, and what it reports. */
export function apply(transform: Transform, markdown: string, date?: string, language = 'vi'): { text: string; found: string[] } {
  const tree = parse(markdown)
  const context = { ...listen(language), date }
  transform.run(tree, context)
  return { text: read(tree), found: lines(context.found) }
}
