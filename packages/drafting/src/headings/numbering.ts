/** How a heading is numbered, with how high such numbers stand above one another. */
export type Numbering =
  | 'part'
  | 'chapter'
  | 'section'
  | 'letter'
  | 'roman'
  | 'article'
  | 'decimal'
  | 'decimal-2'
  | 'decimal-3'
  | 'small-letter'

const COUNT = String.raw`(?:[IVXLC]+|\d{1,3}|thứ\s+\p{L}+)(?=$|[\s.:)–-])`

/** @source Nghị định 30/2020/NĐ-CP, Phụ lục I: phần, chương, mục, tiểu mục, điều, khoản, điểm */
const PATTERNS: readonly (readonly [numbering: Numbering, pattern: RegExp])[] = [
  ['part', new RegExp(`^phần\\s+${COUNT}`, 'iu')],
  ['chapter', new RegExp(`^chương\\s+${COUNT}`, 'iu')],
  ['section', new RegExp(`^(?:tiểu\\s+)?mục\\s+${COUNT}`, 'iu')],
  ['article', new RegExp(`^(?:điều|bài)\\s+${COUNT}`, 'iu')],
  ['roman', /^(?:[IVX]{1,6}|[IVXLC]{2,6})\s?[./)–-]\s*(?=\p{L})/u],
  ['letter', /^[A-HĐ]\s?[.)/]\s*(?=\p{L})/u],
  ['decimal-3', /^\d{1,2}\.\d{1,2}\.\d{1,2}\.?\)?\s+/],
  ['decimal-2', /^\d{1,2}\.\d{1,2}\.?\)?\s+/],
  ['decimal', /^\d{1,2}\s?[./)]\s*(?=\p{L}|[“"‘(])/u],
  ['small-letter', /^[a-zđ]\s?[.)]\s+/],
]

const RANKS: Readonly<Record<Numbering, number>> = {
  part: 7,
  chapter: 6,
  section: 5,
  letter: 4,
  roman: 3.5,
  article: 3,
  decimal: 1,
  'decimal-2': 0,
  'decimal-3': -1,
  'small-letter': -2,
}

/** How the text is numbered, if it is. */
export function numberingOf(text: string): Numbering | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0]
}

/** How high a heading with such a number stands; one without stands above those with Arabic numbers. */
export const rankOf = (numbering: Numbering | undefined): number => (numbering ? RANKS[numbering] : 2)
