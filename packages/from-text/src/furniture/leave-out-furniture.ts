import type { LeftOut } from '@bantin/drafting'
import { isBlank, type Line, placeOf } from '../lines/line.ts'
import { endsSentence, goesOn } from '../lines/sentence.ts'
import { findPageNumbers } from './find-page-numbers.ts'
import { findRunningHeads } from './find-running-heads.ts'

/** The lines of the text, and what stood around it on every page. */
export interface WithoutFurniture {
  readonly lines: readonly Line[]
  readonly leftOut: readonly LeftOut[]
}

/** Leave out page numbers and running heads; a sentence that goes on behind them is one again. */
export function leaveOutFurniture(lines: readonly Line[]): WithoutFurniture {
  const numbers = findPageNumbers(lines)
  const heads = findRunningHeads(lines, numbers)
  if (numbers.size === 0 && heads.size === 0 && lines.every((line) => !line.beginsPage)) return { lines, leftOut: [] }
  const leftOut: LeftOut[] = []
  const kept: Line[] = []
  let gap = false
  let page = false
  lines.forEach((line, index) => {
    const kind = numbers.has(index) ? 'page-number' : heads.get(index)
    page ||= line.beginsPage === true
    gap ||= kind !== undefined || line.beginsPage === true
    if (kind) {
      leftOut.push({ kind, text: line.text, place: placeOf(line) })
    } else if (isBlank(line)) {
      kept.push(line)
    } else {
      if (gap) closeGap(kept, line)
      kept.push({ ...line, beginsPage: page, afterGap: gap })
      gap = false
      page = false
    }
  })
  return { lines: kept, leftOut }
}

/** Take the blank lines out around a page's edge that stands within a sentence. */
function closeGap(kept: Line[], next: Line): void {
  let last = kept.length - 1
  while (last >= 0 && isBlank(kept[last]!)) last--
  const line = kept[last]
  if (!line) kept.length = 0
  else if (goesOn(next.text) && !endsSentence(line.text)) kept.length = last + 1
  else if (last === kept.length - 1) kept.push({ raw: '', text: '', indent: 0, width: 0, number: next.number })
}
