import { escapeMarkup } from '@bantin/hast/markup'
import type { ElementContent } from 'xast'

/** Write a tree as XML; elements without content are closed in their own tag. Comments and instructions have no place in a book. */
export function writeXml(node: ElementContent): string {
  if (node.type === 'text') return escapeMarkup(node.value)
  if (node.type !== 'element') return ''
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value ?? ''))}"`)
    .join('')
  const content = node.children.map(writeXml).join('')
  return content === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${content}</${node.name}>`
}
