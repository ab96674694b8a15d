import type { Caption } from '@bantin/schema'
import type { Element } from 'hast'
import type { State } from 'mdast-util-to-hast'
import { element, text } from '../element.ts'

/** The words under a picture or over a table, led by the number that the transforms gave it. */
export function caption(state: State, node: Caption, id?: string): Element {
  const label = node.data?.label
  const led = label === undefined ? [] : [element('span', { className: ['caption-label'] }, [text(`${label}.`)]), text(' ')]
  return element('figcaption', id === undefined ? {} : { id }, [...led, ...state.all(node)])
}
