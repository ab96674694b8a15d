import type { FileFacts } from '@bantin/drafting'
import type { Visitor } from '../xml/read-xml.ts'

const FACTS: Readonly<Record<string, keyof FileFacts>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'dcterms:created': 'date',
  'dc:language': 'language',
}
/** Longer than any title. */
const MOST_LETTERS = 1000

/** Collects what the file says of itself. Of a time the date is taken as it is written: which day it was elsewhere does not matter. */
export function corePropertyVisitor(facts: { -readonly [K in keyof FileFacts]: FileFacts[K] }): Visitor {
  let fact: keyof FileFacts | undefined
  let text = ''
  return {
    open(name) {
      fact = FACTS[name]
      text = ''
    },
    text(value) {
      if (fact && text.length < MOST_LETTERS) text += value
    },
    close(name) {
      const value = fact === 'date' ? /^\s*(\d{4}-\d\d-\d\d)/.exec(text)?.[1] : text.trim()
      if (fact && FACTS[name] === fact && value) facts[fact] ??= value
      fact = undefined
    },
  }
}
