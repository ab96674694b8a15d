/** A line that is nothing but the number of a page. */
export interface PageNumber {
  readonly number: number
  /** How clearly it is one: `trang` says so, `dashes` shows it, `bare` may be anything. */
  readonly look: 'trang' | 'dashes' | 'bare'
}

const SAID = /^(?:[-–—~[(|]+\s*)?(?:trang|tr\.|page)\s*(?:số\s*)?:?\s*(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?(?:\s*[-–—~\])|]+)?$/i
const DASHED = /^[-–—~[(|]+\s*(\d{1,4})\s*[-–—~\])|]+$/
const BARE = /^(\d{1,4})(?:\s*\/\s*\d{1,4})?$/

/** The page number that a line is, if it is one. */
export function pageNumber(text: string): PageNumber | undefined {
  if (text.length > 30) return undefined
  for (const [pattern, look] of [
    [SAID, 'trang'],
    [DASHED, 'dashes'],
    [BARE, 'bare'],
  ] as const) {
    const found = pattern.exec(text)
    if (found) return { number: Number(found[1]), look }
  }
  return undefined
}
