import { isBlank, type Line } from '../lines/line.ts'
import { type PageNumber, pageNumber } from './page-number.ts'

interface Found extends PageNumber {
  readonly index: number
}

const SHORTEST_PAGE = 12
const LEAST_BARE = 3
// clear enough where it stands alone
const BETWEEN_DASHES = /^[-–—]+\s*\d{1,4}\s*[-–—]+$/

/**
 * The lines that are page numbers, by their index: those that say so; those that count up, page by page. A lone number is one only at the edge of
 * a page, or where at least three count up in even steps.
 */
export function findPageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const found: Found[] = []
  lines.forEach((line, index) => {
    const number = isBlank(line) ? undefined : pageNumber(line.text)
    if (number && isApart(lines, index)) found.push({ ...number, index })
  })
  const result = new Set(found.filter(({ look, index }) => look === 'trang' || isAlone(lines, index)).map(({ index }) => index))
  for (const look of ['dashes', 'bare'] as const) {
    const own = found.filter((one) => one.look === look)
    for (const row of risingRows(own, lines)) {
      const edge = row.every(({ index }) => isEdge(lines, index))
      const enough = look === 'dashes' ? 2 : LEAST_BARE
      if (row.length >= 2 && (edge || (row.length >= enough && isEven(row)))) for (const { index } of row) result.add(index)
    }
  }
  return result
}

/** Between dashes, with blank lines on both sides. */
function isAlone(lines: readonly Line[], index: number): boolean {
  const [before, after] = [lines[index - 1], lines[index + 1]]
  return BETWEEN_DASHES.test(lines[index]!.text) && (!before || isBlank(before)) && (!after || isBlank(after))
}

/** A blank line, the edge of a page or of the file stands on one side at least. */
function isApart(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1]
  const after = lines[index + 1]
  return !before || !after || isBlank(before) || isBlank(after) || lines[index]!.beginsPage === true || after.beginsPage === true
}

/** Only blank lines stand between it and a form feed, or the edge of the file. */
function isEdge(lines: readonly Line[], index: number): boolean {
  if (lines[index]!.page === undefined) return false
  let up = index
  while (up > 0 && !lines[up]!.beginsPage && isBlank(lines[up - 1]!)) up--
  let down = index + 1
  while (down < lines.length && isBlank(lines[down]!) && !lines[down]!.beginsPage) down++
  return up === 0 || lines[up]!.beginsPage === true || down >= lines.length || lines[down]!.beginsPage === true
}

/** Stretches in which each number is one more than the one before, a page of lines apart. */
function risingRows(found: readonly Found[], lines: readonly Line[]): readonly (readonly Found[])[] {
  const rows: Found[][] = []
  for (const one of found) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    const apart = last && (one.index - last.index >= SHORTEST_PAGE || (isEdge(lines, one.index) && isEdge(lines, last.index)))
    if (row && last && apart && one.number === last.number + 1) row.push(one)
    else rows.push([one])
  }
  return rows
}

/** Pages are about as long as one another. */
function isEven(row: readonly Found[]): boolean {
  const steps = row.slice(1).map(({ index }, i) => index - row[i]!.index)
  const longest = steps.reduce((a, b) => Math.max(a, b), 0)
  return longest <= 2 * steps.reduce((a, b) => Math.min(a, b), longest) + 2
}
