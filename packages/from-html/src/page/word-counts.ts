import type { Element } from 'hast'
import { SILENT } from '../parse/element.ts'
import { BLOCK } from '../parse/tag-groups.ts'
import { isFurniture } from './furniture.ts'

/** How many words an element has. */
export interface WordCount {
  readonly all: number
  readonly linked: number
  /** Those in paragraphs long enough to be of an article, outside of what is called a menu and the like. */
  readonly read: number
}

/** A paragraph of fewer syllables may be a menu, a button or a date. */
const LONG = 12
const NONE: WordCount = { all: 0, linked: 0, read: 0 }

/** Count the words of all elements of a page, in one walk. */
export function countWords(body: Element): ReadonlyMap<Element, WordCount> {
  const counts = new Map<Element, WordCount>()
  const count = (element: Element, inLink: boolean, inFurniture: boolean): WordCount => {
    if (SILENT.has(element.tagName)) return NONE
    const linked = inLink || element.tagName === 'a'
    const furniture = inFurniture || isFurniture(element)
    const total = { all: 0, linked: 0, read: 0 }
    // the paragraph that is open: text and elements of the line, up to the next block
    let line = { all: 0, linked: 0 }
    const close = () => {
      if (!furniture && line.all >= LONG && line.linked < line.all / 2) total.read += line.all
      line = { all: 0, linked: 0 }
    }
    for (const child of element.children) {
      if (child.type === 'text') {
        const words = wordsIn(child.value)
        line = { all: line.all + words, linked: line.linked + (linked ? words : 0) }
        total.all += words
        total.linked += linked ? words : 0
      } else if (child.type === 'element') {
        const inner = count(child, linked, furniture)
        total.all += inner.all
        total.linked += inner.linked
        total.read += inner.read
        // a line of the child that was long enough is counted there
        if (BLOCK.has(child.tagName) || inner.read > 0) close()
        else line = { all: line.all + inner.all, linked: line.linked + inner.linked }
      }
    }
    close()
    counts.set(element, total)
    return total
  }
  count(body, false, false)
  return counts
}

/** Words are what stands between blanks; signs alone count too, which does no harm here. */
function wordsIn(text: string): number {
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isBlank = code <= 0x20 || code === 0xa0
    if (!isBlank && !inWord) words++
    inWord = !isBlank
  }
  return words
}
