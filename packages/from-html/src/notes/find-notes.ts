import type { Element, Root } from 'hast'
import { attribute, elementsIn, textIn } from '../parse/element.ts'
import { noteWrappers } from './note-wrappers.ts'

/** The notes of a page: which elements are signs, which hold the notes, and which lead back from there. */
export interface FoundNotes {
  /** The ids of notes by the links that are their signs. */
  readonly signs: ReadonlyMap<Element, string>
  /** The elements that hold the notes, by id. */
  readonly bodies: ReadonlyMap<string, Element>
  readonly ids: ReadonlyMap<Element, string>
  readonly back: ReadonlySet<Element>
  /** What holds nothing but notes. */
  readonly wrappers: ReadonlySet<Element>
}

const SIGN = /^[\s\u00a0]*[[(]?(?:\d{1,4}|[ivxlc]{1,7}|[a-z]|\*{1,6}|[†‡§¶])[\])]?[\s\u00a0]*$/i
const NOTE_CLASS = /\b(?:footnote-?ref|footnote-reference|sdfootnoteanc|sdendnoteanc|note-ref|noteref)\b/i
const BODY_ID = /^(?:ftn|edn|sdfootnote|sdendnote|fn|footnote)[\w:-]*\d+$/i
/** How many links to one place are looked at. */
const MOST_RETURNS = 50
const BLOCKS = new Set(['p', 'li', 'div', 'dd', 'td', 'aside', 'section', 'blockquote', 'body'])

/**
 * Find notes by what they are everywhere: a short sign in the text that links to a place further down, which leads back to the sign; or a link that
 * says that it is one. So the notes of Word, LibreOffice, Pandoc, GitHub and our own pages are known without their names.
 */
export function findNotes(tree: Root): FoundNotes {
  const parents = new Map<Element, Element>()
  const places = new Map<string, Element>()
  const order = new Map<Element, number>()
  const links: Element[] = []
  for (const element of elementsIn(tree)) {
    order.set(element, order.size)
    for (const id of [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : ''])
      if (id && !places.has(id)) places.set(id, element)
    for (const child of element.children) if (child.type === 'element') parents.set(child, element)
    if (element.tagName === 'a' && attribute(element, 'href').startsWith('#')) links.push(element)
  }
  const target = (link: Element) => places.get(decoded(attribute(link, 'href').slice(1)))
  const backLinks = linksByTarget(links, target)
  const signs = new Map<Element, string>()
  const bodies = new Map<string, Element>()
  const ids = new Map<Element, string>()
  const back = new Set<Element>()
  for (const link of links) {
    const place = target(link)
    if (!place || back.has(link) || order.get(place)! < order.get(link)!) continue
    const claims =
      /doc-noteref/.test(attribute(link, 'role')) || NOTE_CLASS.test(attribute(link, 'className')) || 'dataFootnoteRef' in link.properties
    if (!claims && !SIGN.test(textIn(link))) continue
    const body = bodyOf(place, parents)
    const own = selfAndWrappers(link, parents)
    const returns = own.flatMap((one) => (backLinks.get(one) ?? []).slice(0, MOST_RETURNS)).filter((one) => isWithin(one, body, parents))
    if ((!claims && returns.length === 0 && !ids.has(body)) || isWithin(link, body, parents) || body.tagName === 'body') continue
    const id = ids.get(body) ?? `n${bodies.size + 1}`
    ids.set(body, id)
    bodies.set(id, body)
    signs.set(link, id)
    for (const one of returns) back.add(one)
  }
  for (const link of links) if (/doc-backlink/.test(attribute(link, 'role')) || 'dataFootnoteBackref' in link.properties) back.add(link)
  return { signs, bodies, ids, back, wrappers: noteWrappers(ids.keys(), parents) }
}

/** The links that lead to an element. */
function linksByTarget(
  links: readonly Element[],
  target: (link: Element) => Element | undefined,
): ReadonlyMap<Element, readonly Element[]> {
  const found = new Map<Element, Element[]>()
  for (const link of links) {
    const place = target(link)
    if (!place) continue
    const known = found.get(place)
    if (known) known.push(link)
    else found.set(place, [link])
  }
  return found
}

/** A sign with what wraps it, such as `sup`, and the empty anchor within or before it. */
function selfAndWrappers(link: Element, parents: ReadonlyMap<Element, Element>): Element[] {
  const found = [link, ...link.children.filter((one) => one.type === 'element')]
  for (let one = parents.get(link); one && !BLOCKS.has(one.tagName); one = parents.get(one)) found.push(one)
  return found
}

/** The block that holds a note whose anchor is known. */
function bodyOf(place: Element, parents: ReadonlyMap<Element, Element>): Element {
  let block = place
  for (let up = parents.get(block); up && !BLOCKS.has(block.tagName); up = parents.get(block)) block = up
  const up = parents.get(block)
  return up && block.tagName === 'p' && (up.tagName === 'li' || BODY_ID.test(attribute(up, 'id'))) ? up : block
}

function isWithin(element: Element, ancestor: Element, parents: ReadonlyMap<Element, Element>): boolean {
  for (let one: Element | undefined = element; one; one = parents.get(one)) if (one === ancestor) return true
  return false
}

const decoded = (id: string): string => {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
