import { type HastOptions, toHast, toHtml } from '@bantin/hast'
import type { Paragraph, RootContent, Text } from 'mdast'

/** The HTML of a few nodes. */
export const convert = (children: RootContent[], options?: HastOptions): string => toHtml(toHast({ type: 'root', children }, options))

/** A text node. */
export const text = (value: string): Text => ({ type: 'text', value })

/** A paragraph, of nodes or of one text. */
export const paragraph = (...children: (Paragraph['children'][number] | string)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
