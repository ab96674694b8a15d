/** Where a line may end: blanks, but not those that keep words together. */
const BREAKING = /[\t\n\v\f\r \u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]/

/** Every blank, those that keep words together included. */
const BLANK = /[\s\u200b]/

/** True for a blank at which a line or a message may end. */
export function isBreakingBlank(character: string): boolean {
  return BREAKING.test(character)
}

/** A text without blanks at its ends. */
export function trimBlanks(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && BLANK.test(text[from] as string)) from++
  while (to > from && BLANK.test(text[to - 1] as string)) to--
  return text.slice(from, to)
}
