import type { ListMark } from '@bantin/drafting'
import { follows, type Mark } from './list-mark.ts'

interface Level {
  readonly indent: number
  readonly last: Mark
}

/** The lists that are open at a line, the outermost first. */
export interface OpenList {
  readonly id: string
  readonly levels: readonly Level[]
}

const LEAST_STEP = 2
const DEEPEST = 9

/** Put an item into the open list, or into a new one. */
export function placeItem(open: OpenList | undefined, mark: Mark, indent: number, newId: () => string): OpenList {
  const outer = (open?.levels ?? []).filter((level) => level.indent < indent + LEAST_STEP)
  const at = outer.findLastIndex((level) => level.last.sort === mark.sort && indent - level.indent < LEAST_STEP)
  if (open && at >= 0 && follows(mark, outer[at]!.last)) return { id: open.id, levels: [...outer.slice(0, at), { indent, last: mark }] }
  const top = outer.at(-1)
  const nested = open && top && at < 0 && outer.length < DEEPEST && (indent - top.indent >= LEAST_STEP || mayNest(mark, top.last))
  return { id: nested ? open.id : newId(), levels: [...(nested ? outer : []), { indent, last: mark }] }
}

/** Without an indent, `+` below `-`, a sign below a number, and `a)` below `1.` are of a deeper level. */
const mayNest = (mark: Mark, above: Mark): boolean =>
  mark.ordered ? mark.sort.includes('a') && above.sort.includes('1') : mark.sort !== above.sort

/** The mark of the item that was placed last. */
export function listMarkOf({ id, levels }: OpenList): ListMark {
  const { label, ordered, number } = levels.at(-1)!.last
  return { list: id, level: levels.length - 1, ordered, label, ...(number === undefined ? {} : { number }) }
}
