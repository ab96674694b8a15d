import type { Element, ElementContent, Properties, RootContent } from 'hast'

const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Relations between elements, by ids that mean something on the item's own page only. */
const LOCAL = ['id', 'ariaDescribedBy', 'ariaLabelledBy', 'tabIndex'] as const

/** An address as seen from the page; one that no program can resolve is none. */
function resolve(address: string, page: string): string | undefined {
  if (SCHEME.test(address)) return address
  return URL.canParse(address, page) ? new URL(address, page).href : undefined
}

function absoluteElement(node: Element, page: string): Element {
  const properties: Properties = { ...node.properties }
  for (const name of LOCAL) delete properties[name]
  if (typeof properties.href === 'string') {
    const href = resolve(properties.href, page)
    if (href === undefined) delete properties.href
    else properties.href = href
  }
  return { ...node, properties, children: node.children.map((child) => absolute(child, page) as ElementContent) }
}

/**
 * A tree that means the same wherever it is shown: links lead to the page on the web, and nothing refers to ids.
 *
 * @param node of sanitised hast
 * @param page address of the page that the node stands on
 */
export function absolute(node: RootContent, page: string): RootContent {
  return node.type === 'element' ? absoluteElement(node, page) : node
}
