import type { ReadingRepair } from '@bantin/drafting'
import { type Line, placeOf } from '../lines/line.ts'
import { hyphenJoin } from './hyphen.ts'

const NEAR = 24

/** Put the next line behind the pieces of a paragraph, and tell what was done to the line end. */
export function joinLine(pieces: string[], last: Line, next: Line, sure: boolean, words: ReadonlySet<string>): ReadingRepair {
  const hyphen = hyphenJoin(last.text, next.text, words)
  if (hyphen?.removed) pieces.push((pieces.pop() as string).slice(0, -1))
  const space = hyphen ? '' : ' '
  if (space) pieces.push(space)
  pieces.push(next.text)
  const tail = last.text.slice(-NEAR)
  const head = next.text.slice(0, NEAR)
  return {
    kind: hyphen ? 'hyphen' : 'line-end',
    before: `${tail}\n${head}`,
    after: (hyphen?.removed ? tail.slice(0, -1) : tail) + space + head,
    place: placeOf(last),
    sure: hyphen?.sure ?? sure,
  }
}
