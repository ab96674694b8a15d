import type { Element, ElementContent, Properties } from 'hast'

/** Make an element; what is not there leaves no trace. */
export function h(tagName: string, properties: Properties, ...children: readonly (ElementContent | string | undefined)[]): Element {
  const kept = children.filter((child) => child !== undefined)
  return {
    type: 'element',
    tagName,
    properties,
    children: kept.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  }
}
