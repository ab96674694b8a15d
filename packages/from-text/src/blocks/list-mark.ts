/** The mark at the beginning of a line. */
export interface Mark {
  /** As shown: `-`, `a)`, `1.`. */
  readonly label: string
  /** Marks of one list have the same sort: the sign itself, or `1.`, `a)` and the like. */
  readonly sort: string
  readonly ordered: boolean
  /** The place in the row, for ordered marks. */
  readonly number?: number | undefined
  /** What stands behind the mark. */
  readonly text: string
  /** Columns from the mark to the text. */
  readonly width: number
}

const BULLET = /^([-+*•·–—▪■●◦‣►➢✓✔]|\uf0b7|o(?=\s{2,}|\t))(\s+)(?=\S)/
// “-Phơi khô”: the blank is often forgotten
const TIGHT = /^([-+•▪■●►➢✓✔])(?=\p{Lu})/u
const ORDERED = /^(\(?)(\d{1,3}|[a-zđ])([.)/])(\s+)(?=\S)/

/** The beginning of a note below the text. */
export const NOTE = /^\[\d{1,3}\]\s/

const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** The list mark that a line begins with. */
export function listMark(text: string): Mark | undefined {
  const bullet = BULLET.exec(text) ?? TIGHT.exec(text)
  if (bullet) {
    const label = bullet[1]!
    return { label, sort: label, ordered: false, text: text.slice(bullet[0].length), width: bullet[0].length }
  }
  const found = ORDERED.exec(text)
  if (!found) return undefined
  const [whole, open = '', sign = '', close = ''] = found
  if (open === '(' && close !== ')') return undefined
  const digits = /\d/.test(sign)
  return {
    label: open + sign + close,
    sort: `${open}${digits ? '1' : 'a'}${close}`,
    ordered: true,
    number: digits ? Number(sign) : LETTERS.indexOf(sign) + 1,
    text: text.slice(whole.length),
    width: whole.length,
  }
}

/** A mark follows another in the row; between c and e, Vietnamese rows have d or đ, or neither. */
export function follows(mark: Mark, last: Mark): boolean {
  if (mark.sort !== last.sort) return false
  if (!mark.ordered) return true
  const step = (mark.number ?? 0) - (last.number ?? 0)
  return step === 1 || (step === 2 && /[deđ]/.test(mark.label))
}
