import type { BlockContent, DefinitionContent, Parent, PhrasingContent } from 'mdast'

/** A block in another language. */
export interface Passage extends Parent {
  type: 'passage'
  language: string
  children: (BlockContent | DefinitionContent)[]
}

/** A few words in another language. */
export interface Foreign extends Parent {
  type: 'foreign'
  language: string
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    passage: Passage
    foreign: Foreign
  }
  interface BlockContentMap {
    passage: Passage
  }
  interface PhrasingContentMap {
    foreign: Foreign
  }
}
