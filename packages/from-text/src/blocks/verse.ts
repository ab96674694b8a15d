import type { Layout } from '../lines/layout.ts'
import { isBlank, type Line } from '../lines/line.ts'
import { endsSentence, goesOn, isCapitals } from '../lines/sentence.ts'
import { HAND_BROKEN } from './line-end.ts'
import { listMark, NOTE } from './list-mark.ts'

const MOST_LINES = 40
const SHORT = 0.75
const SHORT_ALONE = 60

/**
 * How many lines from here on are a stanza, an address or a signature: short lines, each its own, between blank lines.
 *
 * @returns the index behind the last line; undefined where it is none
 */
export function verseEnd(lines: readonly Line[], start: number, { width, separated }: Layout): number | undefined {
  if (!separated) return undefined
  const longest = width === undefined ? SHORT_ALONE : width * SHORT
  let end = start
  while (end < lines.length && !isBlank(lines[end]!)) {
    const line = lines[end]!
    if (end - start >= MOST_LINES || line.width > longest || (end > start && line.beginsPage) || /[|\t]/.test(line.text)) return undefined
    if (/\S\s{2,}\S/.test(line.text) || listMark(line.text) || NOTE.test(line.text)) return undefined
    // a heading that nothing parts from its text
    if (isCapitals(line.text) !== isCapitals(lines[start]!.text)) return undefined
    // a sentence that goes on was broken by hand
    const last = lines[end - 1]
    if (end > start && last && last.text.length >= HAND_BROKEN && goesOn(line.text) && !endsSentence(last.text)) return undefined
    end++
  }
  return end - start >= 2 ? end : undefined
}
