import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** An element of a page and those in it, without its words. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = []
  const waiting: Nodes[] = [fromHtml(html)]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'element') found.push(node)
    if ('children' in node) waiting.push(...node.children.toReversed())
  }
  return found
}

/** Which elements and attributes a page has, in their order. */
export function skeletonOf(html: string): string[] {
  return elementsOf(html).map(({ tagName, properties }) => [tagName, ...Object.keys(properties).sort()].join(' '))
}

/** Where the links, style sheets and scripts of a page lead, and the ids that it has. */
export function linksOf(html: string): { readonly to: string[]; readonly ids: Set<string> } {
  const elements = elementsOf(html)
  const to = elements.flatMap(({ properties: { href, src } }) => [href, src].filter((one) => typeof one === 'string'))
  return { to, ids: new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []))) }
}
