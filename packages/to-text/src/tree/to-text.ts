import type { FormLanguage } from '@bantin/paratext'
import type { Nodes } from 'mdast'
import { spaced } from '../lines/prefix.ts'
import { words } from '../words/words.ts'
import { blocks, phrasing } from './handle.ts'
import { noteLines } from './note-lines.ts'
import { createNotes } from './notes.ts'
import type { State } from './state.ts'

/** How {@link toText} writes. */
export interface ToTextOptions {
  /**
   * Columns of a line. `Infinity` leaves every paragraph on one line, for programs that wrap lines themselves.
   *
   * @default 72
   */
  readonly width?: number
  /**
   * Where notes stand: behind the text, or in brackets where the text refers to them.
   *
   * @default 'end'
   */
  readonly notes?: 'end' | 'inline'
  /**
   * Language of the few words that a text without pictures and boxes needs, such as “Ảnh” or “Ghi nhớ”.
   *
   * @default 'vi'
   */
  readonly language?: FormLanguage
  /**
   * What to write behind the words of a link to an item.
   *
   * @default nothing
   * @example (itemId) => `<https://songngan.example/${itemId}.html>`
   */
  readonly referTo?: (itemId: string, headingId: string | undefined) => string | undefined
}

/** The lines of a tree, its notes included. */
export function treeLines(tree: Nodes, options: ToTextOptions = {}): string[] {
  const { width = 72, notes = 'end', language = 'vi', referTo = () => undefined } = options
  const state: State = {
    width,
    words: words[language],
    notes: createNotes(tree, notes === 'inline'),
    lists: 0,
    noteLevels: 0,
    referTo,
    blocks,
    phrasing,
  }
  const body = blocks([tree], state)
  return spaced([body, noteLines(state)])
}

/**
 * Write a tree as plain text: headings underlined, lists with hanging indents, tables in columns or row by row, notes, links with their
 * addresses, pictures by their descriptions. What a text must not hold, such as control characters, becomes U+FFFD.
 *
 * @param tree an item's tree, or any part of it
 * @param options see {@link ToTextOptions}
 * @returns lines ended by `\n`, none behind the last
 * @example
 * ```ts
 * import { toText } from '@bantin/to-text'
 * import type { Root } from 'mdast'
 *
 * const tree: Root = {
 *   type: 'root',
 *   children: [
 *     { type: 'paragraph', children: [{ type: 'link', url: 'https://songngan.example/lich', children: [{ type: 'text', value: 'Lịch gặt' }] }] },
 *   ],
 * }
 * console.log(toText(tree)) // => Lịch gặt <https://songngan.example/lich>
 * ```
 */
export function toText(tree: Nodes, options?: ToTextOptions): string {
  return treeLines(tree, options).join('\n')
}
