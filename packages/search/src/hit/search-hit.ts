import type { MarkedText } from './marked-text.ts'

/** An item that was found, and where in it. */
export interface SearchHit {
  readonly item: string
  /** As printed beside it, `264-07`. */
  readonly code: string
  readonly issue: { readonly id: string; readonly title: string; readonly date: string }
  readonly section: { readonly id: string; readonly title: string }
  readonly places: readonly string[]
  readonly title: MarkedText
  /** Of title, heading and snippet, where it is not that of the search page. */
  readonly language?: string | undefined
  /** The heading below which the words stand, if they stand below one. */
  readonly passage?: { readonly id: string; readonly heading: string } | undefined
  readonly snippet: MarkedText
  /** The page, and the heading's id: `issues/so-7/web/gat.html#phoi-thoc`. */
  readonly address: string
  /** Put behind the address, behind `#` where it has none, leads browsers that know it to the words: `:~:text=…`. */
  readonly textFragment?: string | undefined
}
