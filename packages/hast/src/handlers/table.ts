import type { Element } from 'hast'
import type { Table } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { defaultHandlers } from 'mdast-util-to-hast'
import type { Context, Handle } from '../context.ts'
import { element } from '../element.ts'

/** A table in a box that scrolls by touch and by keyboard where the screen is narrow. `captionId` is the element that names it. */
export function scrollingTable(context: Context, state: State, node: Table, captionId?: string): Element {
  const position = context.next('table')
  const name = captionId === undefined ? { ariaLabel: context.labels.table(position) } : { ariaLabelledBy: [captionId] }
  // Not a `region`: a page with twenty tables would have twenty landmarks.
  return element('div', { className: ['table-scroll'], role: 'group', tabIndex: 0, ...name }, [defaultHandlers.table(state, node)])
}

/** A table without a caption. */
export const table: Handle<Table> = (context, state, node) => scrollingTable(context, state, node)
