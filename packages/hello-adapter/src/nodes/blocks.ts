import { labels } from '@bantin/paratext'
import type { Nodes } from 'mdast'
import { inline } from './inline.ts'

const say = labels.vi

/** The lines of blocks. */
export const blocks = (nodes: readonly Nodes[]): string[] => nodes.flatMap(block)

function block(node: Nodes): string[] {
  switch (node.type) {
    case 'heading':
      return ['', inline(node)]
    case 'list':
      return node.children.flatMap((item, i) => {
        const [first = '', ...rest] = blocks(item.children)
        return [`${node.ordered ? `${(node.start ?? 1) + i}.` : '-'} ${first}`, ...rest]
      })
    case 'blockquote':
      return blocks(node.children).map((line) => `> ${line}`)
    case 'code':
      return node.value.split('\n')
    case 'addition':
      return [say.addition(node.by), ...blocks(node.children)]
    case 'callout':
      return [...(node.children[0]?.type === 'calloutTitle' ? [] : [say.callout[node.kind]]), ...blocks(node.children)]
    case 'caption':
      return [[node.data?.label, inline(node)].filter(Boolean).join(' ')]
    case 'table':
      return node.children.map((row) => row.children.map(inline).join(' | '))
    case 'figure':
    case 'passage':
      return blocks(node.children)
    case 'footnoteDefinition':
      return [] // At the end of the item, where item-lines.ts puts them
    case 'thematicBreak':
      return ['* * *']
    default:
      return [inline(node)]
  }
}
