import { type Markup, markup } from '@bantin/hast/markup'

/** A stretch of a list under a heading of its own. */
export interface Group {
  /** Its heading, and the tag in which its rows stand. */
  open(isContinued: boolean): Markup
  readonly rows: readonly Markup[]
  readonly close: Markup
}

/** What stands on one page of a list. */
export interface ListPage {
  readonly markup: Markup
  /** The groups of which it has rows. */
  readonly groups: readonly Group[]
}

const utf8 = new TextEncoder()
const sizeOf = ({ source }: Markup): number => utf8.encode(source).length

/**
 * Part a list into pages, so that none is longer than so many bytes, but where a single row is. A group that does not fit goes on
 * overleaf under its heading.
 *
 * @returns at least one page
 */
export function paginate(groups: readonly Group[], most: number): ListPage[] {
  const pages: ListPage[] = []
  let parts: Markup[] = []
  let onPage: Group[] = []
  let size = 0
  const turn = () => {
    pages.push({ markup: markup`${parts}`, groups: onPage })
    parts = []
    onPage = []
    size = 0
  }
  for (const group of groups) {
    const frame = sizeOf(group.open(true)) + sizeOf(group.close)
    const sizes = group.rows.map(sizeOf)
    let from = 0
    do {
      // A heading with nothing below it says nothing
      if (size > 0 && size + frame + (sizes[from] ?? 0) > most) turn()
      let [to, room] = [from, most - size - frame]
      while (to < sizes.length && (to === from || (sizes[to] as number) <= room)) room -= sizes[to++] as number
      parts.push(markup`${group.open(from > 0)}${group.rows.slice(from, to)}${group.close}`)
      onPage.push(group)
      size = most - room
      from = to
    } while (from < sizes.length)
  }
  if (parts.length > 0 || pages.length === 0) turn()
  return pages
}
