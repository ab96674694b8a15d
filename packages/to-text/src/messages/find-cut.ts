import { isBreakingBlank } from '../characters/blank.ts'
import { clusters } from '../characters/clusters.ts'
import { behind, extendsCluster } from '../characters/extends-cluster.ts'
import { endsSentence } from './ends-sentence.ts'

/** Where a part ends, and whether a word had to be cut. */
export interface Cut {
  readonly end: number
  readonly within: boolean
}

const BLANK = behind(undefined, ' ')

type Ends = (text: string, at: number) => boolean

/** A blank that no mark stands on: taken away, it would leave its mark to the next part. */
const isBlank: Ends = (text, at) => {
  const next = text.codePointAt(at + 1)
  return isBreakingBlank(text[at] ?? '') && (next === undefined || !extendsCluster(BLANK, String.fromCodePoint(next)))
}

const endsLine: Ends = (text, at) => text[at] === '\n' && isBlank(text, at)
const endsSentenceAt: Ends = (text, at) => isBlank(text, at) && endsSentence(text, at)
const endsParagraph: Ends = (text, at) => endsLine(text, at) && text[at + 1] === '\n'

/**
 * Find where to end the part that begins at `from`, when the rest of the text is longer than the room: at the end of a paragraph, of a
 * line, of a sentence, if that leaves the part at least half full, or else a quarter; then at the end of a word. A word is cut when
 * nothing else is left.
 */
export function findCut(text: string, from: number, room: number, staysWithNext: (line: string) => boolean): Cut {
  const until = from + room
  const half = from + Math.ceil(room / 2)
  const quarter = from + Math.ceil(room / 4)
  const last = (ends: Ends, high: number, low: number): number | undefined => {
    for (let at = high; at >= low; at--) if (ends(text, at) && (text[at] !== '\n' || !staysWithNext(lineBefore(text, at)))) return at
    return undefined
  }
  const whole = [endsParagraph, endsLine, endsSentenceAt]
  for (const [high, low] of [[until, half] as const, [half - 1, quarter] as const]) {
    for (const ends of whole) {
      const end = last(ends, high, low)
      if (end !== undefined) return { end, within: false }
    }
  }
  const end = last(isBlank, until, from + 1) ?? lastBlank(text, until, from)
  return end === undefined ? { end: lastCluster(text, from, until), within: true } : { end, within: false }
}

/** Where the last word ends, even if that is a heading. */
function lastBlank(text: string, until: number, from: number): number | undefined {
  for (let at = until; at > from; at--) if (isBlank(text, at)) return at
  return undefined
}

/** The last line with words in it that ends at or before a place. */
function lineBefore(text: string, at: number): string {
  let end = at
  while (text[end - 1] === '\n') end--
  return text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
}

/** Where the last letter ends that still fits; a letter with more marks than fit is cut between marks. */
function lastCluster(text: string, from: number, until: number): number {
  let end = from
  // Two more, so that the last letter is seen whole
  for (const cluster of clusters(text.slice(from, until + 2))) {
    if (end + cluster.length > until) break
    end += cluster.length
  }
  if (end > from) return end
  return /[\ud800-\udbff]/.test(text[until - 1] as string) ? until - 1 : until
}
