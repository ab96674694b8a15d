import type { Nodes } from 'mdast'

/** Words that stand in one line. */
export function inline(node: Nodes): string {
  switch (node.type) {
    case 'break':
      return ' '
    case 'image':
      return `[${node.alt ?? ''}]`
    case 'footnoteReference':
      return ` [${node.data?.number ?? node.identifier}]`
    case 'link':
      return /^https?:/.test(node.url) ? `${all(node.children)} <${node.url}>` : all(node.children)
    default:
      if ('value' in node) return node.value.replaceAll('\n', ' ')
      return 'children' in node ? all(node.children) : ''
  }
}

const all = (nodes: readonly Nodes[]): string => nodes.map(inline).join('')
