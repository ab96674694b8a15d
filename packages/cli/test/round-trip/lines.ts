import type { DraftItem } from '@bantin/drafting'

type Nodes = DraftItem['tree'] | DraftItem['tree']['children'][number]
type Paragraph = Extract<Nodes, { type: 'paragraph' }>
type PhrasingContent = Paragraph['children'][number]
type ContainerDirective = Extract<Nodes, { type: 'containerDirective' }>

const text = (value: string): string => value.normalize('NFC').replace(/[\s\u00a0\u2060]+/g, ' ')

/** Phrases with their marks. */
function phrases(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return node.value
        case 'strong':
          return `**${phrases(node.children)}**`
        case 'emphasis':
          return `*${phrases(node.children)}*`
        case 'delete':
          return `~~${phrases(node.children)}~~`
        case 'break':
          return ' '
        case 'footnoteReference':
          return '[^]'
        case 'image':
          return ''
        case 'link':
          return `[${phrases(node.children)}](${node.url})`
        case 'textDirective':
          // a time, such as 17:00
          return node.children.length === 0 ? `:${node.name}` : `:${node.name}[${phrases(node.children)}]{${node.attributes?.lang ?? ''}}`
        default:
          return 'children' in node ? phrases(node.children as PhrasingContent[]) : ''
      }
    })
    .join('')
}

/** A tree as lines, one for each block: what a reader sees of its structure. */
export function linesOf(nodes: readonly Nodes[], indent = ''): string[] {
  return nodes.flatMap((node): string[] => {
    switch (node.type) {
      case 'heading':
        return [`${'#'.repeat(node.depth)} ${text(phrases(node.children)).trim()}`]
      case 'paragraph': {
        const pictures = node.children.flatMap((one) =>
          one.type === 'image' ? [`${indent}![${text(one.alt ?? '')}] ${text(one.title ?? '')}`] : [],
        )
        const words = text(phrases(node.children)).trim()
        return [...pictures, ...(words === '' ? [] : [indent + words])]
      }
      case 'list':
        return node.children.flatMap((item, i) => {
          const [first = '', ...rest] = linesOf(item.children, '')
          return [`${indent}${node.ordered ? `${(node.start ?? 1) + i}.` : '-'} ${first}`, ...rest.map((line) => `${indent}  ${line}`)]
        })
      case 'table':
        return node.children.map((row) => `| ${row.children.map((cell) => text(phrases(cell.children)).trim()).join(' | ')} |`)
      case 'footnoteDefinition':
        return linesOf(node.children, '[^] ')
      case 'blockquote':
        return linesOf(node.children, '> ')
      case 'code':
        return node.value.split('\n').map((line) => `    ${line}`)
      case 'containerDirective':
        return [`:::${node.name}${labelOf(node)}`, ...linesOf(node.children.filter((one) => !isLabel(one))), ':::']
      case 'thematicBreak':
        return ['---']
      default:
        return 'children' in node ? linesOf(node.children as Nodes[], indent) : []
    }
  })
}

const isLabel = (node: Nodes): node is Paragraph => node.type === 'paragraph' && node.data?.directiveLabel === true

function labelOf({ children, attributes }: ContainerDirective): string {
  const label = children.find(isLabel)
  return `${label ? `[${text(phrases(label.children)).trim()}]` : ''}${attributes?.lang ? `{${attributes.lang}}` : ''}`
}

/** Notes stand at the end whatever the author did. */
export function ordered(lines: readonly string[]): string[] {
  return [...lines.filter((line) => !line.startsWith('[^] ')), ...lines.filter((line) => line.startsWith('[^] '))]
}
