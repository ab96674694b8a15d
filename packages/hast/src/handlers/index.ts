import type { Nodes } from 'mdast'
import type { Handler, Handlers } from 'mdast-util-to-hast'
import type { Context, Handle } from '../context.ts'
import { addition } from './addition.ts'
import { callout } from './callout.ts'
import { figure } from './figure.ts'
import { footnoteReference } from './footnote-reference.ts'
import { foreign } from './foreign.ts'
import { heading } from './heading.ts'
import { html } from './html.ts'
import { image } from './image.ts'
import { imageReference } from './image-reference.ts'
import { link } from './link.ts'
import { linkReference } from './link-reference.ts'
import { list } from './list.ts'
import { listItem } from './list-item.ts'
import { noBreak } from './no-break.ts'
import { passage } from './passage.ts'
import { table } from './table.ts'
import { tableRow } from './table-row.ts'

/** Our handlers, on top of those of mdast-util-to-hast. */
export const handlers = {
  addition,
  callout,
  figure,
  footnoteReference,
  foreign,
  heading,
  html,
  image,
  imageReference,
  link,
  linkReference,
  list,
  listItem,
  noBreak,
  passage,
  table,
  tableRow,
}

/** The handlers as mdast-util-to-hast calls them. */
export function bindHandlers(context: Context): Handlers {
  const bind =
    (handle: Handle<Nodes>): Handler =>
    (state, node, parent) =>
      handle(context, state, node, parent)
  return Object.fromEntries(Object.entries(handlers).map(([type, handle]) => [type, bind(handle as Handle<Nodes>)]))
}
