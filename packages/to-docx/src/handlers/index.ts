import type { Nodes } from 'mdast'
import { addition } from './addition.ts'
import { blockquote } from './blockquote.ts'
import { callout, calloutTitle } from './callout.ts'
import { code } from './code.ts'
import { caption, figure } from './figure.ts'
import { footnoteReference } from './footnote.ts'
import type { Block, Inline } from './handle.ts'
import { heading } from './heading.ts'
import { image, imageReference } from './image.ts'
import { link, linkReference } from './link.ts'
import { list } from './list.ts'
import { listItem } from './list-item.ts'
import { paragraph } from './paragraph.ts'
import { passage } from './passage.ts'
import { table } from './table.ts'
import { deleted, emphasis, foreign, inlineCode, lineBreak, noBreak, strong, text } from './text.ts'
import { thematicBreak } from './thematic-break.ts'

// The notes and addresses of an item are collected before its text is written
const elsewhere: Block<Nodes> = () => []

/** What becomes paragraphs and tables. */
export const blockHandlers = {
  addition,
  blockquote,
  callout,
  calloutTitle,
  caption,
  code,
  definition: elsewhere,
  figure,
  footnoteDefinition: elsewhere,
  heading,
  list,
  listItem,
  paragraph,
  passage,
  table,
  thematicBreak,
}

/** What becomes runs within a paragraph. */
export const inlineHandlers = {
  break: lineBreak,
  delete: deleted,
  emphasis,
  footnoteReference,
  foreign,
  html: text,
  image,
  imageReference,
  inlineCode,
  link,
  linkReference,
  noBreak,
  strong,
  text,
}

const blockTable = blockHandlers as unknown as Readonly<Record<string, Block<Nodes> | undefined>>
const inlineTable = inlineHandlers as unknown as Readonly<Record<string, Inline<Nodes> | undefined>>

/** The handler of a block, if it is one. */
export const blockHandler = (type: string): Block<Nodes> | undefined => (Object.hasOwn(blockHandlers, type) ? blockTable[type] : undefined)

/** The handler of what stands within a line, if it does. */
export const inlineHandler = (type: string): Inline<Nodes> | undefined =>
  Object.hasOwn(inlineHandlers, type) ? inlineTable[type] : undefined
