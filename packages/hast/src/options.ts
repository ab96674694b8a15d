import type { HastLabels } from './labels.ts'
import type { PictureFiles } from './picture.ts'

/** What the conversion of a tree depends on, whatever the form. */
export interface BlockOptions {
  /**
   * Put before every id, so that the ids of several items in one document differ.
   *
   * @default ''
   * @example 'lua-thu-dong-'
   */
  readonly idPrefix?: string | undefined
  /**
   * Language of the item: labels in another language get a `lang` of their own.
   *
   * @default the language of the labels
   * @example 'rad'
   */
  readonly language?: string | undefined
  /**
   * Titles, headings and names that the tree itself does not have.
   *
   * @default hastLabels.vi
   * @example hastLabels.en
   */
  readonly labels?: HastLabels | undefined
  /**
   * Id of the element that holds the title of the item. It names the notes too, so that those of several items in one document
   * can be told apart.
   *
   * @default undefined
   * @example 'lua-thu-dong-title'
   */
  readonly titleId?: string | undefined
}

/** What differs from one form to the next: where things are. */
export interface PlaceOptions {
  /**
   * Address of another item, or of a heading in it. Without an address the words of the link stay and the link goes.
   *
   * @default () => undefined
   * @example (id, fragment) => `${id}.html${fragment ? `#${fragment}` : ''}`
   */
  readonly linkTo?: ((id: string, fragment: string | undefined) => string | undefined) | undefined
  /**
   * Files of an image of the issue. Without files the alternative text stands in its place.
   *
   * @default () => undefined
   * @example (path) => ({ src: `images/${path}`, width: 800, height: 600 })
   */
  readonly image?: ((path: string) => PictureFiles | undefined) | undefined
  /**
   * Added to the level of every heading; levels end at 6.
   *
   * @default 0
   * @example 2
   */
  readonly headingShift?: number | undefined
}

/** Options of {@link toHast}. */
export interface HastOptions extends BlockOptions, PlaceOptions {}
