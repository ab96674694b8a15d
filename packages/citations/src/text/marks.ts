import { latinCodes } from './letters.ts'

const FIRST_MARK = 0x300
const LAST_MARK = 0x323

let compositions: ReadonlyMap<number, number> | undefined

/** Every letter by the letter and mark that make it, in either order of two marks. */
function build(): ReadonlyMap<number, number> {
  const table = new Map<number, number>()
  for (const code of latinCodes()) {
    const [base, ...marks] = String.fromCharCode(code).normalize('NFD')
    if (marks.length === 0 || marks.length > 2 || marks.some((mark) => !isMark(mark.charCodeAt(0)))) continue
    for (const outer of marks) {
      const letter = [base, ...marks.filter((mark) => mark !== outer)].join('').normalize('NFC')
      if (letter.length === 1) table.set(pair(letter.charCodeAt(0), outer.charCodeAt(0)), code)
    }
  }
  return table
}

function pair(letter: number, mark: number): number {
  return letter * 64 + (mark - FIRST_MARK)
}

/** Whether it may be one of the marks of Vietnamese. */
export function isMark(code: number): boolean {
  return code >= FIRST_MARK && code <= LAST_MARK
}

/** The letter that a mark makes of the letter before it, if there is one. */
export function compose(letter: number, mark: number): number | undefined {
  compositions ??= build()
  return compositions.get(pair(letter, mark))
}
