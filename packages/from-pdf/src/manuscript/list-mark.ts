/** A mark at the begin of a paragraph. */
export interface Mark {
  readonly label: string
  readonly ordered: boolean
  readonly number?: number | undefined
  /** Marks of one list have the same kind. */
  readonly kind: string
  /** It stands for a list even alone. */
  readonly sure: boolean
}

const BULLET = /^([•●○▪■□◦‣➢➤✓])\s*/u
const DASH = /^([-–—+*])\s+/u
const NUMBER = /^((\d{1,3})([.)]))\s+/u
const LETTER = /^(([a-zđ])([.)]))\s+/u
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** The mark that a text begins with. */
export function markAt(text: string): Mark | undefined {
  const bullet = text.match(BULLET)
  if (bullet) return { label: bullet[1]!, ordered: false, kind: 'bullet', sure: true }
  const dash = text.match(DASH)
  if (dash) return { label: dash[1]!, ordered: false, kind: `dash ${dash[1]}`, sure: false }
  const number = text.match(NUMBER)
  if (number) return { label: number[1]!, ordered: true, number: Number(number[2]), kind: `number ${number[3]}`, sure: false }
  const letter = text.match(LETTER)
  const place = letter ? LETTERS.indexOf(letter[2]!) : -1
  return place >= 0 ? { label: letter![1]!, ordered: true, number: place + 1, kind: `letter ${letter![3]}`, sure: false } : undefined
}
