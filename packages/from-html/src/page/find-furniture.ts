import type { Element } from 'hast'
import { elementsIn, isShorter, textIn } from '../parse/element.ts'
import { isFurniture } from './furniture.ts'
import type { WordCount } from './word-counts.ts'

/** The share of linked words that makes a list one of links. */
const LINKS = 0.7

/** Headings over lists of links to other articles. */
const OTHER_ARTICLES =
  /^(?:(?:các )?(?:tin|bài)(?: viết| bài)? (?:liên quan|khác|cùng chuyên mục|mới hơn|cũ hơn|đã đưa|mới nhất)|xem thêm|đọc thêm|có thể bạn quan tâm|related (?:posts|articles|news))\s*:?$/iu

/** Elements called furniture; one that holds half of what is read in the page is none. */
export function findFurniture(body: Element, counts: ReadonlyMap<Element, WordCount>): ReadonlySet<Element> {
  const found = new Set<Element>()
  const all = counts.get(body)?.all ?? 0
  for (const element of elementsIn(body)) {
    const own = counts.get(element)
    if (own && isFurniture(element) && (own.all - own.linked <= all / 2 || own.all === 0)) found.add(element)
    for (const one of otherArticles(element, counts)) found.add(one)
  }
  return found
}

/** The children that are a heading over a list of links, and that list. */
function otherArticles({ children }: Element, counts: ReadonlyMap<Element, WordCount>): Element[] {
  const elements = children.filter((one): one is Element => one.type === 'element')
  return elements.flatMap((one, at) => {
    const next = elements[at + 1]
    const words = next && counts.get(next)
    const isList = words !== undefined && words.all > 0 && words.linked >= words.all * LINKS
    return isList && isShorter(one, 40) && OTHER_ARTICLES.test(textIn(one).replace(/\s+/g, ' ').trim()) ? [one, next as Element] : []
  })
}
