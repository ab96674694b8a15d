import type { Nodes, Root } from 'mdast'
import { text } from './tree/text.ts'
import { walk } from './tree/walk.ts'

interface Element {
  readonly hName?: string
  readonly hProperties: Readonly<Record<string, string | string[]>>
}

/**
 * Say on our own nodes which HTML elements they are, as remark-rehype reads it: programs that use one of the plugins have no form
 * of Bantin to do so. The label of a caption becomes part of its text.
 */
export function markForRehype(tree: Root): void {
  walk(tree, (node) => {
    const element = elementOf(node)
    if (!element || (node.data && 'hProperties' in node.data)) return undefined
    if (node.type === 'caption' && node.data?.label) node.children.unshift(text(`${node.data.label}. `))
    Object.assign(node, { data: { ...node.data, ...element } })
    return undefined
  })
}

function elementOf(node: Nodes): Element | undefined {
  switch (node.type) {
    case 'heading':
      return node.data?.id === undefined ? undefined : { hProperties: { id: node.data.id } }
    case 'figure':
      return { hName: 'figure', hProperties: {} }
    case 'caption':
      return { hName: 'figcaption', hProperties: {} }
    case 'addition':
      return { hName: 'section', hProperties: { className: ['addition'] } }
    case 'callout':
      return { hName: 'aside', hProperties: { className: ['callout', node.kind] } }
    case 'calloutTitle':
      return { hName: 'p', hProperties: { className: ['callout-title'] } }
    case 'passage':
      return { hName: 'div', hProperties: { lang: node.language } }
    case 'foreign':
      return { hName: 'span', hProperties: { lang: node.language } }
    case 'noBreak':
      return { hName: 'span', hProperties: { style: 'white-space: nowrap' } }
    default:
      return undefined
  }
}
