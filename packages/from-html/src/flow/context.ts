import type { Element } from 'hast'
import type { OpenList } from '../lists/open-list.ts'
import type { Reading } from '../read/reading.ts'
import type { Look } from '../style/look.ts'
import type { Flow } from './flow.ts'
import type { ParagraphStyle } from './paragraph-style.ts'

/** What holds at a place of the page. */
export interface Context {
  readonly reading: Reading
  readonly flow: Flow
  readonly look: Look
  readonly style: ParagraphStyle
  /** The list around, for its items. */
  readonly list?: OpenList | undefined
  readonly link?: string | undefined
  /** In a root of the content; else only what has roots in it is walked. */
  readonly inContent: boolean
  /** Read what is in an element, in order. */
  readonly walk: (element: Element, context: Context) => void
  /** Word's marks of list items and notes are between comments; their words are not of the text. */
  readonly skips: { until?: 'endif' | undefined }
}

/** How an element becomes part of the manuscript. Walks its children itself where it wants them. */
export type Handle = (element: Element, context: Context) => void
