import { findCitations } from '@bantin/citations'
import type { BlockText } from '../tree/block-text.ts'
import { asidesOf } from './asides.ts'
import { covers } from './ranges.ts'

/** Options of the transforms that add words to running text. */
export interface RunningTextOptions {
  /**
   * Add words in the cells of tables too, which are narrow.
   * @defaultValue `false`
   */
  readonly tables?: boolean
}

/** Whether words may be added to a block at all: not to headings, quotations and, unless asked, tables. */
export function isRunningText({ block, quoted }: BlockText, { tables = false }: RunningTextOptions): boolean {
  return !quoted && block.type !== 'heading' && block.type !== 'calloutTitle' && (tables || block.type !== 'tableCell')
}

/** What of a text must stay as it is. */
export interface Untouchable {
  /** The words of others, between quotation marks. */
  isQuoted(offset: number): boolean
  /** A citation, which is recognised by its words. */
  isCited(offset: number): boolean
  isBracketed(offset: number): boolean
}

/** Look at a text for what must stay as it is. */
export function untouchableIn(text: string): Untouchable {
  const isCited = covers(findCitations(text).map(({ start, end }) => [start, end] as const))
  return { ...asidesOf(text), isCited }
}
