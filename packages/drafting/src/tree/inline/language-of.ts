import { LANGUAGES } from '@bantin/schema'

const KHMER = /^[^\p{L}]*\p{Script=Khmer}/u
const LETTERS = /\p{L}/u

/**
 * The language of a run, where it is not that of the document. Word tags Vietnamese text with `en-US` and the languages of East Asia as it likes:
 * only the other languages of bulletins are believed. Khmer is known by its script too.
 */
export function languageOf(text: string, tag: string | undefined, own: string): string | undefined {
  if (!LETTERS.test(text)) return undefined
  const language = KHMER.test(text) ? 'km' : tag?.split(/[-_]/)[0]?.toLowerCase()
  const isKnown = language !== undefined && language !== 'en' && language !== 'vi' && (LANGUAGES as readonly string[]).includes(language)
  return isKnown && language !== own ? language : undefined
}
