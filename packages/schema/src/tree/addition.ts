import type { BlockContent, DefinitionContent, Parent } from 'mdast'

/** What this office added to an item that it took from another bulletin. Forms say so above it. */
export interface Addition extends Parent {
  type: 'addition'
  /** Name of the office that added it: the publisher of this bulletin, in its language. */
  by?: string | undefined
  children: (BlockContent | DefinitionContent)[]
}

declare module 'mdast' {
  interface RootContentMap {
    addition: Addition
  }
  interface BlockContentMap {
    addition: Addition
  }
}
