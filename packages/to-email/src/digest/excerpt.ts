import { textOf } from '@bantin/transforms'
import type { Root } from 'mdast'
import { sentencesOf } from './sentences.ts'

/** A first sentence that is longer says too much for a digest. */
const LONGEST_SENTENCE = 1000

/**
 * The beginning of an item, word for word: its first sentence, and those behind it that fit as well. Only a paragraph of the text
 * itself is taken: not a heading, a box or a list.
 *
 * @param tree the body of the item
 * @param most characters of the excerpt; 0 for none
 * @returns whole sentences; nothing where there is no paragraph, or its first sentence does not end
 */
export function excerptOf(tree: Root, most: number): string | undefined {
  const paragraph = tree.children.find((node) => node.type === 'paragraph')
  if (most === 0 || !paragraph) return undefined
  const [first, ...rest] = sentencesOf(textOf(paragraph).replace(/\s*\n\s*/g, ' '))
  if (first === undefined || first.length > LONGEST_SENTENCE) return undefined
  let excerpt = first
  for (const sentence of rest) {
    if (excerpt.length + 1 + sentence.length > most) break
    excerpt = `${excerpt} ${sentence}`
  }
  return excerpt
}
