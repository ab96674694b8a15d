import type { Element, ElementContent, Properties } from 'hast'

/** What an element may hold: text is escaped when it is written. */
export type Content = ElementContent | string | false | undefined | readonly Content[]

/** An element of the report. */
export function element(tagName: string, properties: Properties, ...content: readonly Content[]): Element {
  return { type: 'element', tagName, properties, children: content.flatMap(nodesOf) }
}

function nodesOf(content: Content): ElementContent[] {
  if (content === false || content === undefined || content === '') return []
  if (typeof content === 'string') return [{ type: 'text', value: visible(content) }]
  return Array.isArray(content) ? content.flatMap(nodesOf) : [content as ElementContent]
}

/** Characters that HTML must not hold, or that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu

const visible = (text: string): string => text.replace(UNSAFE, '\ufffd')
