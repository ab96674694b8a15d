import type { CompiledItem } from '@bantin/compile'
import { headingIds } from '../body/targets.ts'
import { ID_PREFIX, xmlId } from '../body/xml-id.ts'
import { type Book, itemPath, PAGES } from '../book.ts'

/** A line of the contents and those under it. */
export interface OutlineEntry {
  readonly text: string
  readonly language: string
  /** Nothing for the name of a section, which has no page of its own. */
  readonly href?: string
  readonly children: readonly OutlineEntry[]
}

interface Growing extends OutlineEntry {
  readonly depth: number
  readonly children: Growing[]
}

/** The headings of an item, each under the nearest higher one before it. */
function headings(item: CompiledItem): OutlineEntry[] {
  const top: Growing[] = []
  const open: Growing[] = []
  const ids = headingIds(item.tree)
  for (const { id, depth, text } of item.toc) {
    const place = ids.has(id) ? `#${xmlId(ID_PREFIX + id)}` : ''
    const entry: Growing = { text, language: item.language, href: itemPath(item.id) + place, depth, children: [] }
    while (open.length > 0 && (open.at(-1) as Growing).depth >= depth) open.pop()
    const siblings = open.at(-1)?.children ?? top
    siblings.push(entry)
    open.push(entry)
  }
  return top
}

/** The contents: sections, their items, the headings of these, and the imprint at the end. */
export function outline({ issue, labels }: Book): readonly OutlineEntry[] {
  const sections = issue.sections.map((section): OutlineEntry => {
    const items = section.items.map((item) => ({
      text: item.title,
      language: item.language,
      href: itemPath(item.id),
      children: headings(item),
    }))
    return { text: section.title, language: issue.language, children: items }
  })
  return [...sections, { text: labels.imprint, language: labels.language, href: PAGES.imprint, children: [] }]
}
