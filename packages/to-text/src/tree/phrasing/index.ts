import type { Nodes } from 'mdast'
import type { NodeOf, Phrasing } from '../state.ts'
import { strike } from './delete.ts'
import { footnoteReference } from './footnote-reference.ts'
import { image } from './image.ts'
import { link, linkReference } from './link.ts'
import { noBreak } from './no-break.ts'
import { plain } from './plain.ts'
import { text } from './text.ts'

type Phrases = { readonly [Type in Nodes['type']]?: Phrasing<NodeOf<Type>> }

/** How what stands within a line is written. */
export const phrasing = {
  break: () => '\n',
  delete: strike,
  emphasis: plain,
  footnoteReference,
  foreign: plain,
  html: text,
  image,
  imageReference: image,
  inlineCode: text,
  link,
  linkReference,
  noBreak,
  strong: plain,
  text,
} as const satisfies Phrases
