const DASHES = '-\u2010\u2011\u2012\u2013\u2014'
const LONGEST = 40

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\u00a0' || unit === '\t' || unit === '\u202f'
}

function isBreak(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r'
}

/**
 * The end of the space between two syllables of a name: blanks with at most one line break, or a dash.
 * A dash may have blanks around it only where `dash` says that the name is written with one.
 */
export function gapAfter(text: string, start: number, dash: boolean): number | undefined {
  let i = start
  let breaks = 0
  let dashes = 0
  for (; i < text.length && i - start < LONGEST; i++) {
    const unit = text[i]
    if (unit === '\n') breaks++
    else if (unit !== undefined && DASHES.includes(unit)) dashes++
    else if (!isBlank(unit) && unit !== '\r') break
  }
  if (i === start || breaks > 1 || dashes > 1) return undefined
  if (dashes === 1 && !dash && i - start > 1) return undefined
  return i
}

/** The start of the blanks before an offset, on the same line and at most a few; the offset itself where there are none. */
export function blanksBefore(text: string, end: number): number {
  let i = end
  while (i > 0 && end - i < LONGEST && isBlank(text[i - 1])) i--
  return i
}

/** As {@link blanksBefore}, and past one line break: lines of a paragraph are often broken by hand. */
export function spaceBefore(text: string, end: number): number {
  let i = end
  let breaks = 0
  while (i > 0 && end - i < LONGEST && (isBlank(text[i - 1]) || isBreak(text[i - 1]))) {
    i--
    if (text[i] === '\n') breaks++
  }
  return breaks > 1 ? end : i
}

/** The end of the blanks after an offset, on the same line. */
export function blanksAfter(text: string, start: number): number {
  let i = start
  while (i < text.length && i - start < LONGEST && isBlank(text[i])) i++
  return i
}

/** The offset after a dash with or without blanks, or `undefined` where there is none. */
export function dashAfter(text: string, start: number): number | undefined {
  const i = blanksAfter(text, start)
  const unit = text[i]
  return unit !== undefined && DASHES.includes(unit) ? blanksAfter(text, i + 1) : undefined
}
