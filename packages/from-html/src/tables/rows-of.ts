import type { Element } from 'hast'

/** A row of a table in the page. */
export interface PageRow {
  readonly element: Element
  readonly inHead: boolean
  readonly cells: readonly Element[]
}

const isElement = (one: { type: string }): one is Element => one.type === 'element'

/** The rows of a table, not of tables in it; the foot last, as browsers show it. */
export function rowsOf(table: Element): PageRow[] {
  const rows: PageRow[] = []
  const foot: PageRow[] = []
  const take = (element: Element, part: string) => {
    const cells = element.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    ;(part === 'tfoot' ? foot : rows).push({ element, inHead: part === 'thead', cells })
  }
  for (const child of table.children.filter(isElement)) {
    if (child.tagName === 'tr') take(child, '')
    else if (/^t(?:head|body|foot)$/.test(child.tagName))
      for (const row of child.children.filter(isElement)) if (row.tagName === 'tr') take(row, child.tagName)
  }
  return [...rows, ...foot]
}
