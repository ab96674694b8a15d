import type { List, ListItem, PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { FlowNode } from './to-flow.ts'

/** Lists that are wholly in the language of the passage before them become part of it, and so does what follows in that language. */
export function joinPassages(nodes: readonly FlowNode[]): FlowNode[] {
  const joined: FlowNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const language = last && languageOfPassage(last)
    if (language !== undefined && node.type === 'list' && isIn(node, language)) {
      ;(last as ContainerDirective).children.push(withoutLanguage(node))
    } else if (language !== undefined && languageOfPassage(node) === language) {
      ;(last as ContainerDirective).children.push(...(node as ContainerDirective).children)
    } else joined.push(node)
  }
  return joined
}

const languageOfPassage = (node: FlowNode): string | undefined =>
  node.type === 'containerDirective' && node.name === 'tieng' ? (node.attributes?.lang ?? undefined) : undefined

const isIn = ({ children }: List, language: string): boolean =>
  children.every((item) => item.children.every((one) => isOneIn(one, language)))

function isOneIn(node: ListItem['children'][number], language: string): boolean {
  if (node.type === 'list') return isIn(node, language)
  return node.type === 'paragraph' && node.children.length === 1 && inner(node.children[0], language) !== undefined
}

const inner = (node: PhrasingContent | undefined, language: string): PhrasingContent[] | undefined =>
  node?.type === 'textDirective' && node.name === 'tieng' && node.attributes?.lang === language ? node.children : undefined

function withoutLanguage(list: List): List {
  const children = list.children.map((item): ListItem => {
    const parts = item.children.map((one) => {
      if (one.type === 'list') return withoutLanguage(one)
      if (one.type !== 'paragraph') return one
      const [only] = one.children
      return only?.type === 'textDirective' ? { ...one, children: only.children } : one
    })
    return { ...item, children: parts }
  })
  return { ...list, children }
}
