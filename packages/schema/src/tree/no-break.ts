import type { Parent, Text } from 'mdast'

/** Words that a form keeps on one line, such as the symbol of a document. */
export interface NoBreak extends Parent {
  type: 'noBreak'
  children: Text[]
}

declare module 'mdast' {
  interface RootContentMap {
    noBreak: NoBreak
  }
  interface PhrasingContentMap {
    noBreak: NoBreak
  }
}
