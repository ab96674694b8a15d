import { isBlank, type Line } from './line.ts'
import { endsSentence, goesOn } from './sentence.ts'

const LEAST_LINES = 12

/** Take the blank line out that stands behind every line of a double-spaced file; two and more blank lines stay as one. */
export function closeDoubleSpacing(lines: readonly Line[]): readonly Line[] {
  let single = 0
  let inside = 0
  let adjacent = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (isBlank(lines[i]!)) continue
    const next = lines[i + 2]
    if (!isBlank(lines[i + 1]!)) adjacent++
    else if (next && !isBlank(next)) {
      single++
      if (goesOn(next.text) && !endsSentence(lines[i]!.text)) inside++
    }
  }
  if (single < LEAST_LINES || adjacent > single * 0.1 || inside < single * 0.4) return lines
  return lines.filter((line, i) => {
    const alone = isBlank(line) && i > 0 && i + 1 < lines.length && !isBlank(lines[i - 1]!) && !isBlank(lines[i + 1]!)
    return !alone
  })
}
