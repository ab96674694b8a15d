import type { Nodes } from 'mdast'
import type { LeafDirective, TextDirective } from 'mdast-util-directive'
import { text } from '../tree/text.ts'

/**
 * A directive as the text that the author typed, its label kept as nodes. The tree does not say how attributes were quoted:
 * of the ways to write them, the first that is as long as the source is taken.
 */
export function sourceOf(node: TextDirective | LeafDirective): Nodes[] {
  const name = (node.type === 'textDirective' ? ':' : '::') + node.name
  const { position } = node
  const [first, last] = [node.children[0]?.position, node.children.at(-1)?.position]
  const length = position ? distance(position.start, position.end) : undefined
  if (node.children.length === 0) {
    const rest = length === undefined ? undefined : length - name.length
    return [text(name + (attributesOf(node, rest) ?? (rest === 2 ? '[]' : '')), position)]
  }
  const rest = position && last ? distance(last.end, position.end) : undefined
  const open = text(`${name}[`, position && first && { start: position.start, end: first.start })
  const close = text(
    `]${attributesOf(node, rest === undefined ? undefined : rest - 1) ?? ''}`,
    position && last && { start: last.end, end: position.end },
  )
  return [open, ...node.children, close]
}

const distance = (a: { offset?: number | undefined }, b: { offset?: number | undefined }): number | undefined =>
  a.offset === undefined || b.offset === undefined ? undefined : b.offset - a.offset

function attributesOf(node: TextDirective | LeafDirective, length: number | undefined): string | undefined {
  const attributes = Object.entries(node.attributes ?? {})
  if (attributes.length === 0) return undefined
  const ways = ['"', '', "'"].flatMap((quote) => [true, false].map((shortcut) => write(attributes, quote, shortcut)))
  return ways.find((one) => one.length === length) ?? ways[0]
}

function write(attributes: [name: string, value: string | null | undefined][], quote: string, shortcut: boolean): string {
  const parts = attributes.map(([name, value]) => {
    if (shortcut && name === 'id') return `#${value}`
    if (shortcut && name === 'class') return `.${String(value).replaceAll(' ', '.')}`
    return value ? `${name}=${quote}${value}${quote}` : name
  })
  return `{${parts.join(' ')}}`
}
