import type { Nodes } from 'mdast'
import type { Block, NodeOf } from '../state.ts'
import { addition } from './addition.ts'
import { blockquote } from './blockquote.ts'
import { callout } from './callout.ts'
import { code } from './code.ts'
import { container } from './container.ts'
import { caption, figure } from './figure.ts'
import { heading } from './heading.ts'
import { list } from './list.ts'
import { paragraph } from './paragraph.ts'
import { passage } from './passage.ts'
import { table } from './table.ts'

type Blocks = { readonly [Type in Nodes['type']]?: Block<NodeOf<Type>> }

/** How each block is written. A note stands where it is referred to or behind the text, so where it is defined nothing stands. */
export const blocks = {
  addition,
  blockquote,
  callout,
  calloutTitle: paragraph,
  caption,
  code,
  definition: () => [],
  figure,
  footnoteDefinition: () => [],
  heading,
  list,
  listItem: container,
  paragraph,
  passage,
  root: container,
  table,
  tableCell: paragraph,
  tableRow: container,
  thematicBreak: () => ['* * *'],
} as const satisfies Blocks
