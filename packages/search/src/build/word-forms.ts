import { spellingOf, termOf } from '../words/term.ts'

/** How a word is found, and how it is written. */
export interface WordForm {
  readonly term: string
  /** Empty where it is that of the term. */
  readonly spelling: string
}

/** Reads words and remembers those it has read: a bulletin has a few thousand of them, many times over. */
export function createWordForms(): (word: string) => WordForm {
  const known = new Map<string, WordForm>()
  return (word) => {
    let form = known.get(word)
    if (!form) {
      const term = termOf(word)
      const spelling = spellingOf(word)
      form = { term, spelling: spelling === term ? '' : spelling }
      known.set(word, form)
    }
    return form
  }
}
