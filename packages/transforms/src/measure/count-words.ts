import type { Root } from 'mdast'
import { textOf } from '../tree/text-of.ts'

const HAS_LETTER = /[\p{L}\p{N}]/u

/**
 * How many words an item has, notes and captions included. Vietnamese is written syllable by syllable, so these are syllables;
 * Khmer writes no spaces, so a run of it counts as one.
 *
 * @example
 * ```ts
 * import { countWords } from '@bantin/transforms'
 *
 * console.log(countWords({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Nước sạch – 14 m³' }] }] })) // => 4
 * ```
 */
export function countWords(tree: Root): number {
  let words = 0
  for (const word of textOf(tree).split(/\s+/)) if (HAS_LETTER.test(word)) words++
  return words
}
