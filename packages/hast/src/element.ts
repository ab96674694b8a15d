import type { Element, ElementContent, Properties } from 'hast'

/** Make an element. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

/** Make a text. */
export function text(value: string): ElementContent {
  return { type: 'text', value }
}
