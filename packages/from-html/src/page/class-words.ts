import type { Element } from 'hast'
import { attribute } from '../parse/element.ts'

/** The words of the class and the id of an element, in small letters: `RelatedPosts main-box` has related, posts, relatedposts, main, box. */
export function classWords(element: Element): ReadonlySet<string> {
  const written = `${attribute(element, 'className')} ${attribute(element, 'id')}`.slice(0, 500)
  if (written === ' ') return NONE
  const names = written.split(/\s+/)
  const words = names.flatMap((name) => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[\s_:-]+/))
  return new Set([...names.map((name) => name.replace(/[_-]/g, '')), ...words].map((word) => word.toLowerCase()))
}

const NONE: ReadonlySet<string> = new Set()
