import type { Element } from 'hast'
import { attribute, elementsIn } from '../parse/element.ts'
import { classWords } from './class-words.ts'
import { findFurniture } from './find-furniture.ts'
import { countWords, type WordCount } from './word-counts.ts'

/** Which parts of a page are read. */
export interface Chosen {
  /** The elements that are read whole, but for furniture in them. */
  readonly roots: ReadonlySet<Element>
  /** Elements that have roots below them. */
  readonly above: ReadonlySet<Element>
  /** Elements in the roots that are left out. */
  readonly furniture: ReadonlySet<Element>
}

/** What the word for the article's text is in the class names of common systems. */
const BODY_WORDS = [
  'entrycontent',
  'postcontent',
  'articlecontent',
  'articlebody',
  'articledetail',
  'contentdetail',
  'detailcontent',
  'newsdetail',
]
/** The share of all paragraphs that the article must have. */
const MOST = 0.8
const ENOUGH = 0.5
/** The share of the largest that makes another article one of its kind, not a teaser. */
const RIVAL = 0.25
const MOST_NAMED = 200
/** Below this many words in paragraphs there is nothing to choose by. */
const FEW = 30
const CONTAINERS = new Set([
  'body',
  'div',
  'section',
  'main',
  'article',
  'form',
  'center',
  'table',
  'tbody',
  'tr',
  'td',
  'span',
  'font',
  'header',
  'b',
  'i',
  'u',
  'strong',
  'em',
])

/** Choose what is the article of a page. `whole` takes all of it. */
export function chooseContent(body: Element, whole: boolean): Chosen {
  if (whole) return { roots: new Set([body]), above: new Set(), furniture: new Set() }
  const counts = countWords(body)
  const read = (element: Element) => counts.get(element)?.read ?? 0
  const furniture = findFurniture(body, counts)
  const main = named(body, read) ?? (read(body) < FEW ? body : descend(body, read))
  const parents = parentsIn(body)
  const roots = withHead(body, main, furniture, parents, counts)
  const above = new Set<Element>()
  for (const root of roots) for (let one = parents.get(root); one; one = parents.get(one)) above.add(one)
  return { roots, above, furniture }
}

/** The element that the page itself calls the article. Where there are several, none of them is. */
function named(body: Element, read: (element: Element) => number): Element | undefined {
  const ranked = new Map<number, Element[]>()
  for (const element of elementsIn(body)) {
    const rank = read(element) > 0 ? nameRank(element) : 0
    if (rank > 0) ranked.set(rank, [...(ranked.get(rank) ?? []).slice(0, MOST_NAMED), element])
  }
  for (let rank = 4; rank > 0; rank--) {
    const all = ranked.get(rank) ?? []
    const best = all.find((one) => read(one) >= read(body) * ENOUGH)
    if (!best) continue
    const inner = new Set(elementsIn(best))
    if (!all.some((one) => !inner.has(one) && read(one) >= read(best) * RIVAL)) return best
  }
  return undefined
}

function nameRank(element: Element): number {
  if (/\barticleBody\b/.test(attribute(element, 'itemProp'))) return 4
  if (element.tagName === 'article' || attribute(element, 'role') === 'article') return 3
  if (element.tagName === 'main' || attribute(element, 'role') === 'main') return 2
  const words = classWords(element)
  return BODY_WORDS.some((word) => words.has(word)) ? 1 : 0
}

/** Go down to the smallest element that has nearly all paragraphs. */
function descend(from: Element, read: (element: Element) => number): Element {
  let current = from
  for (;;) {
    const children = current.children.filter((one): one is Element => one.type === 'element')
    const next = children.find((one) => CONTAINERS.has(one.tagName) && read(one) >= read(current) * MOST)
    if (!next) return current
    current = next
    if (nameRank(current) > 0) return current
  }
}

/** The article with its head, which often stands before it: title, lead and byline. */
function withHead(
  body: Element,
  main: Element,
  furniture: ReadonlySet<Element>,
  parents: ReadonlyMap<Element, Element>,
  counts: ReadonlyMap<Element, WordCount>,
): ReadonlySet<Element> {
  if (main === body || [...elementsIn(main)].some(({ tagName }) => tagName === 'h1')) return new Set([main])
  const isOut = (element: Element) => {
    for (let one: Element | undefined = element; one; one = parents.get(one))
      if (furniture.has(one) && one.tagName !== 'header') return true
    return false
  }
  const title = [...elementsIn(body)].find((one) => one.tagName === 'h1' && !isOut(one) && (counts.get(one)?.all ?? 0) > 2)
  if (!title) return new Set([main])
  const around = new Set<Element>()
  for (let one: Element | undefined = title; one; one = parents.get(one)) around.add(one)
  let common = main
  while (!around.has(common)) common = parents.get(common)!
  // what stands between the title and the text belongs to the article, unless it is more than a head can be
  const [own, more] = [counts.get(main)!, counts.get(common)!]
  const added =
    more.all -
    own.all -
    [...furniture].reduce((sum, one) => sum + (isBelow(one, common, main, parents) ? (counts.get(one)?.all ?? 0) : 0), 0)
  return added <= Math.max(150, own.all / 2) ? new Set([common]) : new Set([title, main])
}

/** Whether an element is in `outer`, not in `inner`, and not in other furniture that is counted. */
function isBelow(element: Element, outer: Element, inner: Element, parents: ReadonlyMap<Element, Element>): boolean {
  for (let one = parents.get(element); one; one = parents.get(one)) {
    if (one === inner) return false
    if (one === outer) return true
  }
  return false
}

function parentsIn(body: Element): ReadonlyMap<Element, Element> {
  const parents = new Map<Element, Element>()
  for (const element of elementsIn(body)) for (const child of element.children) if (child.type === 'element') parents.set(child, element)
  return parents
}
