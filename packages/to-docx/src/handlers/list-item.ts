import type { ListItem, Paragraph } from 'mdast'
import type { Block } from './handle.ts'

const sign = (checked: boolean): Paragraph['children'][number] => ({ type: 'text', value: checked ? '☑ ' : '☐ ' })

/** An item of a list. Its first paragraph has the sign of the list; an item that begins with something else gets an empty one. */
export const listItem: Block<ListItem> = (writer, node, scope) => {
  const { marker, ...inner } = scope
  const [first, ...rest] = node.children
  const box = typeof node.checked === 'boolean' ? [sign(node.checked)] : []
  const isText = first?.type === 'paragraph'
  const head: Paragraph = { type: 'paragraph', children: [...box, ...(isText ? first.children : [])] }
  const others = isText ? rest : node.children
  return [...writer.blocks([head], { ...inner, marker }), ...writer.blocks(others, inner)]
}
