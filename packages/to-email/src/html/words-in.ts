import type { Digest } from '../digest/digest.ts'
import { type Markup, markup, type Slot } from './markup.ts'

/** The `lang` attribute of an element whose words are in a language of their own. */
export function lang({ words }: Digest, language: string): Markup {
  return language === words.language ? markup`` : markup` lang="${language}"`
}

/** Words within a line of another language. */
export function wordsIn(digest: Digest, language: string, slot: Slot): Markup {
  return language === digest.words.language ? markup`${slot}` : markup`<span lang="${language}">${slot}</span>`
}
