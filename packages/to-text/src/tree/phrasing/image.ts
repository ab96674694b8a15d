import type { Image, ImageReference } from 'mdast'
import { clean } from '../../characters/clean.ts'
import type { Words } from '../../words/words.ts'
import type { Phrasing } from '../state.ts'

/** What stands for a picture. */
export function pictureWords(alt: string | null | undefined, words: Words, name: string = words.picture): string {
  const description = clean(alt ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return description === '' ? `[${name}]` : `[${name}: ${description}]`
}

/** A picture, by its description. */
export const image: Phrasing<Image | ImageReference> = (node, state) => pictureWords(node.alt, state.words)
