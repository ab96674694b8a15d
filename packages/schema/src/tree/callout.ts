import type { BlockContent, DefinitionContent, Parent, PhrasingContent } from 'mdast'

/** remember (ghi nhớ), caution (lưu ý), question (câu hỏi) */
export type CalloutKind = 'remember' | 'caution' | 'question'

/** The heading of a callout, written by the author. */
export interface CalloutTitle extends Parent {
  type: 'calloutTitle'
  children: PhrasingContent[]
}

/** A box that stands out from the text. Its first child may be a title; without one, forms show the name of the kind. */
export interface Callout extends Parent {
  type: 'callout'
  kind: CalloutKind
  children: (CalloutTitle | BlockContent | DefinitionContent)[]
}

declare module 'mdast' {
  interface RootContentMap {
    callout: Callout
    calloutTitle: CalloutTitle
  }
  interface BlockContentMap {
    callout: Callout
  }
}
