import { nextTag, type Tag } from './next-tag.ts'
import { openElements } from './open-elements.ts'
import { BLOCK, FORMATTING, IMPLIED, RAW, VOID } from './tag-groups.ts'

/** Markup that a conforming parser reads in linear time, on a small stack. */
export interface BoundedMarkup {
  readonly markup: string
  /** Tags were dropped; what stood between them is all there. */
  readonly simplified: boolean
}

/** How much a parser may open again behind blocks, and move out of tables, in all. */
const MOST_REOPENED = 30_000
const MOST_FORMATTING = 30
const MOST_MOVED = 5000

/** What holds nothing that people read. */
const SILENT = /^(?:script|style|iframe|noembed)$/
const TABLE_PART = /^(?:table|tr|td|th|caption|tbody|thead|tfoot|colgroup|col|script|style)$/

/**
 * Drop the tags that nest deeper than anything people write. A parser that follows the standard looks at all open elements for each tag, opens
 * formatting again behind each block, and moves what stands between the cells of a table: all of it grows with the square of hostile input.
 */
export function boundMarkup(text: string, limits: { readonly tags: number; readonly depth: number }): BoundedMarkup {
  const kept: string[] = []
  const open = openElements()
  const refused = new Map<string, number>()
  let [done, tags, reopened, moved] = [0, 0, 0, 0]
  const replace = (start: number, end: number, by: string) => {
    // lines are counted by their ends
    kept.push(text.slice(done, start), by, text.slice(start, end).replace(/[^\n]+/g, ''))
    done = end
  }
  const drop = ({ name, start, end }: Tag) => replace(start, end, BLOCK.has(name) ? '<br>' : ' ')
  const closeFormatting = (at: number) => {
    replace(
      at,
      at,
      open
        .formatting()
        .map((one) => `</${one}>`)
        .join(''),
    )
    open.clearFormatting()
  }
  let tag = nextTag(text, 0)
  for (let next = 0; tag; tag = nextTag(text, next)) {
    const { name, closes, start } = tag
    next = tag.end
    const isSilent = SILENT.test(name)
    if (!closes && (isSilent || (RAW.has(name) && tags < limits.tags))) next = rawEnd(text, tag)
    if (++tags > limits.tags) {
      // a line for each block, while those are not too many themselves
      if (tags > limits.tags * 2) replace(start, isSilent ? next : tag.end, ' ')
      else drop(isSilent ? { ...tag, end: next } : tag)
      continue
    }
    if (tag.cut !== undefined) replace(tag.cut, tag.end, '>')
    open.tablePart(name, closes)
    if (open.isBetweenCells() && !closes && !TABLE_PART.test(name) && ++moved > MOST_MOVED) {
      drop({ ...tag, start: Math.max(start, done) })
      if (!VOID.has(name)) refused.set(name, (refused.get(name) ?? 0) + 1)
      continue
    }
    if (BLOCK.has(name)) reopened += open.formatting().length
    const isReopened = BLOCK.has(name) ? reopened > MOST_REOPENED : !closes && open.formatting().length >= MOST_FORMATTING
    if (isReopened && open.formatting().length > 0 && start >= done) closeFormatting(start)
    if (IMPLIED.has(name) || VOID.has(name) || RAW.has(name)) continue
    const waiting = closes ? (refused.get(name) ?? 0) : 0
    if (waiting > 0) {
      refused.set(name, waiting - 1)
      drop(tag)
    } else if (closes) open.end(name)
    else if (open.depth() >= limits.depth && !FORMATTING.has(name)) {
      refused.set(name, (refused.get(name) ?? 0) + 1)
      drop(tag)
    } else open.start(name)
  }
  return done > 0 ? { markup: kept.join('') + text.slice(done), simplified: true } : { markup: text, simplified: false }
}

/** The end of an element whose content is no markup. */
function rawEnd(text: string, tag: Tag): number {
  const end = new RegExp(`</${tag.name}(?=[\\s/>])`, 'gi')
  end.lastIndex = tag.end
  const found = end.exec(text)
  return found ? found.index : text.length
}
