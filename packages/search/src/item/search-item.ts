/** A stretch of an item that can be opened at: what stands below one heading. */
export interface SearchPassage {
  /** The id of its heading in the page; none for what stands before the first. */
  readonly id?: string | undefined
  readonly heading?: string | undefined
  readonly text: string
}

/** What is searched of an item, and what a result shows of it. */
export interface SearchItem {
  readonly id: string
  /** As printed beside it, `264-07`. */
  readonly code: string
  readonly issue: { readonly id: string; readonly title: string; readonly date: string }
  readonly section: { readonly id: string; readonly title: string }
  readonly title: string
  /** Of the item, as a BCP 47 tag, where it is not that of the search page. */
  readonly language?: string | undefined
  readonly subtitle?: string | undefined
  readonly summary?: string | undefined
  /** Found, but shown only where a passage has them too: key words, names of authors, documents cited. */
  readonly words: readonly string[]
  readonly places: readonly { readonly key: string; readonly name: string }[]
  /** The address of its page, relative to the search page. */
  readonly page: string
  readonly passages: readonly SearchPassage[]
}
