import { isHeadingLine } from '../tree/blocks/heading.ts'
import type { Words } from '../words/words.ts'

/** True for a line that only makes sense with what follows: a heading, the names of columns, a line that ends in a colon. */
export function staysWithNext(line: string, words: Words): boolean {
  return isHeadingLine(line) || line.endsWith(':') || line.startsWith(`[${words.columns}: `)
}
