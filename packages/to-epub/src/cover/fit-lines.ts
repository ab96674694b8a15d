/** A text, broken into lines that fit. */
export interface FittedLines {
  readonly size: number
  readonly lines: readonly string[]
}

/** Mean width of a letter, as a share of the size of the type: a little more than serif faces have, for their capitals. */
const LETTER = 0.56
/** Room for marks above and below, which Vietnamese stacks. */
export const LEADING = 1.28

function breakLines(words: readonly string[], longest: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/**
 * Break a text into lines in the largest type with which it fits into a box; in the smallest, if it fits in none.
 *
 * @param text the text
 * @param box width and height, and the sizes to try, largest first
 */
export function fitLines(
  text: string,
  box: { readonly width: number; readonly height: number; readonly sizes: readonly number[] },
): FittedLines {
  const words = text.normalize('NFC').split(/\s+/u)
  let fitted: FittedLines = { size: 0, lines: [] }
  for (const size of box.sizes) {
    const longest = Math.floor(box.width / (size * LETTER))
    fitted = { size, lines: breakLines(words, longest) }
    const fits = fitted.lines.every((line) => line.length <= longest) && fitted.lines.length * size * LEADING <= box.height
    if (fits) return fitted
  }
  return fitted
}
