import type { CompiledItem } from '@bantin/compile'
import { hastLabels, place, toBlocks } from '@bantin/hast'
import type { RootContent } from 'hast'
import { type Book, itemPath } from '../book.ts'
import { outsideAddress } from '../markup/outside-address.ts'
import { footnotes, isNotes } from './footnotes.ts'
import { headingIds, idsIn } from './targets.ts'
import { type Resolve, toXhtml } from './xhtml.ts'
import { ID_PREFIX, xmlId } from './xml-id.ts'

/** Id of the title of an item on its page. */
export const TITLE_ID = 'title'

/** A link leads to a place on this page, to another page of the book, or outside with an address that is one. */
function resolver(pages: ReadonlySet<string>, ids: ReadonlySet<string>): Resolve {
  return (href) => {
    if (href.startsWith('#')) return ids.has(href.slice(1)) ? `#${xmlId(href.slice(1))}` : undefined
    return pages.has(href.replace(/#.*$/s, '')) ? href : outsideAddress(href)
  }
}

/** Write the body of items. What links lead to is found out once for each item. */
export function createBodies(book: Book): (item: CompiledItem) => string {
  const { issue, images, labels } = book
  const items = new Map(issue.items.map((item) => [item.id, item]))
  const pages = new Set([...items.keys()].map(itemPath))
  const targets = new Map<string, ReadonlySet<string>>()
  const targetsOf = (item: CompiledItem): ReadonlySet<string> => {
    const known = targets.get(item.id) ?? headingIds(item.tree)
    targets.set(item.id, known)
    return known
  }
  const linkTo = (id: string, fragment: string | undefined): string | undefined => {
    const item = items.get(id)
    if (!item) return undefined
    const there = fragment !== undefined && targetsOf(item).has(fragment)
    return there ? `${itemPath(id)}#${xmlId(ID_PREFIX + fragment)}` : itemPath(id)
  }
  const image = (path: string) => {
    const found = images.get(path)
    return found && { src: found.path, width: found.width, height: found.height }
  }
  return (item) => {
    const options = { idPrefix: ID_PREFIX, titleId: TITLE_ID, language: item.language, labels: hastLabels[labels.language] }
    const nodes = toBlocks(item.tree, options).flatMap((block, i): RootContent[] => [
      ...(i > 0 ? [{ type: 'text', value: '\n' } as const] : []),
      ...place(block, { linkTo, image }),
    ])
    return toXhtml(
      nodes.map((node) => (isNotes(node) ? footnotes(node) : node)),
      resolver(pages, idsIn(nodes)),
    )
  }
}
