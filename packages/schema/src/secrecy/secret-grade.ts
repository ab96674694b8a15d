/** The grades of state secrets. */
export type SecretGrade = 'mật' | 'tối mật' | 'tuyệt mật'

/** Options of {@link secretGrade}. */
export interface SecretGradeOptions {
  /**
   * The text stands alone in a frame, a cell or a running head: there small letters are a stamp too.
   * @defaultValue false
   */
  readonly framed?: boolean | undefined
}

/** A stamp or label is short; longer lines are prose. */
const LONGEST = 80

/** What every grade has, however it is spaced. */
const WORD = /m\P{L}*ậ\P{L}*t/iu

const GRADE = '(TUYỆTMẬT|TỐIMẬT|MẬT)'
const URGENCY = '(?:HỎATỐC(?:HẸNGIỜ)?|HOẢTỐC(?:HẸNGIỜ)?|THƯỢNGKHẨN|KHẨN)?'
const STAMP = new RegExp(`^${URGENCY}${GRADE}${URGENCY}(?:BẢNSỐ|SỐBẢN)?$`)
const LABEL = new RegExp(`^(?:MỨC)?ĐỘMẬT(?:LÀ)?${GRADE}(?:BẢNSỐ|SỐBẢN)?$`)

/** What parts a stamp from what stands beside it on its line. */
const GAP = /\t| {3,}/

/**
 * The grade of secrecy that a text is marked with, if it is: a line that holds nothing but the grade, in capitals as the stamp has it, or
 * the value of “Độ mật”. Words of prose, such as “bí mật”, “mật ong” or “mật độ”, are no mark, and neither is MẬT alone in a row of a table with
 * three columns and more: there it is likelier honey.
 *
 * @param text one line or several, in NFC or NFD; the cells of a row with `|` between them
 * @param options see {@link SecretGradeOptions}
 * @source Luật Bảo vệ bí mật nhà nước (117/2025/QH15, before it 29/2018/QH14, điều 8): Tuyệt mật, Tối mật, Mật
 * @example
 * ```ts
 * import { secretGrade } from '@bantin/schema'
 *
 * console.log(secretGrade('T Ố I   M Ậ T'), secretGrade('Độ mật: Mật'), secretGrade('Mật ong rừng')) // => tối mật mật undefined
 * console.log(secretGrade('Mật'), secretGrade('Mật', { framed: true })) // => undefined mật
 * ```
 */
export function secretGrade(text: string, { framed = false }: SecretGradeOptions = {}): SecretGrade | undefined {
  for (const line of text.split(/[\n\r\v\f\u2028\u2029]/)) {
    if (line.length > LONGEST * 4 || !/[mM]/.test(line)) continue
    const composed = line.normalize('NFC')
    if (!WORD.test(composed)) continue
    for (const part of partsOf(composed)) {
      const grade = gradeOf(part, framed)
      if (grade) return grade
    }
  }
  return undefined
}

function* partsOf(line: string): Generator<string> {
  yield line
  if (!line.includes('|')) return yield* line.split(GAP)
  const cells = line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  for (const [i, cell] of cells.entries()) {
    if (i > 0) yield `${cells[i - 1]}: ${cell}`
    if (cells.length < 3 || !/^\P{L}*mật\P{L}*$/iu.test(cell)) yield* [cell, ...cell.split(GAP)]
  }
}

function gradeOf(line: string, framed: boolean): SecretGrade | undefined {
  const letters = line.replace(/[^\p{L}]/gu, '')
  if (letters.length > LONGEST) return undefined
  const capitals = letters.toUpperCase()
  const stamp = framed || capitals === letters ? STAMP.exec(capitals) : null
  const grade = (stamp ?? LABEL.exec(capitals))?.[1]
  return GRADES[grade ?? '']
}

const GRADES: Readonly<Record<string, SecretGrade>> = { MẬT: 'mật', TỐIMẬT: 'tối mật', TUYỆTMẬT: 'tuyệt mật' }
