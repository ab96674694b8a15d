import type { Parents } from 'mdast'
import type { TypstNode } from './node.ts'
import { plainText } from './plain-text.ts'
import { labelOf, type Walk } from './walk.ts'

/** Addresses that a reader of the PDF may open. */
const SCHEME = /^(?:https?:\/\/|mailto:|tel:)/i

/** A link: to a place in the issue, or to an address, which is printed where the words do not show it. */
export function linkNode(url: string, node: Parents, walk: Walk): TypstNode {
  const children = walk.children(node)
  const target = targetOf(url, walk.item)
  if (target !== undefined) return { type: 'link', to: target, own: url.startsWith('#'), children }
  if (!SCHEME.test(url)) return { type: 'link', children }
  const printed = url.replace(SCHEME, '').replace(/\/$/, '')
  return { type: 'link', url, ...(plainText(node).includes(printed) ? {} : { printed }), children }
}

function targetOf(url: string, item: string): string | undefined {
  if (url.startsWith('#')) return labelOf(item, url.slice(1))
  const across = /^item:([^#]+)(?:#(.+))?$/.exec(url)
  return across?.[1] === undefined ? undefined : labelOf(across[1], across[2])
}
