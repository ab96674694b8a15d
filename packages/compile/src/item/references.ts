import type { Place } from '@bantin/diagnostics'

/** What the tree of an item refers to outside itself; checked once all items are there. */
export interface References {
  /** Images by path relative to the bulletin folder. */
  readonly images: ImageReference[]
  /** Links to files that may be items. */
  readonly items: ItemReference[]
}

/** An image that an item shows. */
export interface ImageReference {
  readonly path: string
  /** As the author wrote it. */
  readonly written: string
  readonly file: string
  readonly place: Place | undefined
}

/** A link to another item. */
export interface ItemReference {
  readonly item: string | undefined
  readonly fragment: string
  readonly written: string
  readonly file: string
  readonly place: Place | undefined
}
