import type { ExpectedPart } from './expected.ts'
import { splitWords } from './split-words.ts'

/** The words of a plain text of the front matter or of the YAML files; no words where there is no text. */
export function part(name: string, text: string | undefined): ExpectedPart {
  return { name, words: splitWords(text ?? '').map((word) => ({ text: word })) }
}
