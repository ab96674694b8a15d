import type { Root } from 'hast'
import type { FoundNotes } from '../notes/find-notes.ts'
import { attribute, elementsIn } from '../parse/element.ts'

/** The ids that links of the page lead to, but for those of notes. */
export function linkTargets(tree: Root, { signs, back }: FoundNotes): ReadonlySet<string> {
  const wanted = new Set<string>()
  const known = new Set<string>()
  for (const element of elementsIn(tree)) {
    known.add(attribute(element, 'id'))
    if (element.tagName !== 'a') continue
    known.add(attribute(element, 'name'))
    const hash = /#([^#]+)$/.exec(attribute(element, 'href').slice(-500))?.[1]
    if (hash !== undefined && !signs.has(element) && !back.has(element)) wanted.add(hash)
  }
  return new Set([...wanted].filter((one) => known.has(one)))
}
