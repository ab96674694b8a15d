/** A feed, whatever its format. Dates are days of the calendar. */
export interface Feed {
  /** Never changes, wherever the feed stands. */
  readonly id: string
  readonly title: string
  /** Lines of plain text. */
  readonly description: readonly string[]
  readonly language: string
  /** Page that the feed is about. */
  readonly home: string
  /** Where the files of the feed stand, with `/`. */
  readonly folder: string
  readonly published: string
  readonly updated: string
  readonly publisher: { readonly name: string; readonly address?: string; readonly email?: string }
  readonly picture?: FeedPicture
  readonly entries: readonly FeedEntry[]
}

/** One thing that a feed reader shows as new. */
export interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly address: string
  /** One or two sentences of plain text. */
  readonly summary?: string
  /** HTML that stands on its own: every address is absolute. */
  readonly html: string
  /** True when `html` is the whole text, not only its head. */
  readonly whole: boolean
  readonly language: string
  readonly published: string
  readonly updated: string
  readonly authors: readonly string[]
  /** Those who had another part in it. */
  readonly contributors: readonly string[]
  readonly categories: readonly FeedCategory[]
  readonly picture?: FeedPicture
  /** The digits that find the item from paper. */
  readonly code?: string
}

/** A section, or a keyword, which has no id. */
export interface FeedCategory {
  readonly label: string
  readonly id?: string
}

/** A picture file beside the feed. */
export interface FeedPicture {
  readonly address: string
  readonly mediaType: string
  readonly length: number
  readonly alt: string
}
