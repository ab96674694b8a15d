import type { Element } from 'hast'

/** What may stand around notes without being text of the article: the line above them, and their heading. */
const AROUND = /^(?:hr|br|h[1-6])$/

/** The elements that hold nothing but notes, their heading and a line. */
export function noteWrappers(bodies: Iterable<Element>, parents: ReadonlyMap<Element, Element>): ReadonlySet<Element> {
  const inner = new Set(bodies)
  const found = new Set<Element>()
  const looked = new Set<Element>()
  for (const body of inner) {
    for (let up = parents.get(body); up && up.tagName !== 'body' && !looked.has(up); up = parents.get(up)) {
      looked.add(up)
      const isOnly = up.children.every((one) =>
        one.type === 'element'
          ? inner.has(one) || found.has(one) || AROUND.test(one.tagName)
          : one.type === 'comment' || one.value.trim() === '',
      )
      if (!isOnly) break
      found.add(up)
    }
  }
  return found
}
