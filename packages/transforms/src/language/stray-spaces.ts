import type { Anomaly } from '@bantin/vietnamese/orthography'
import { TITLES } from '../typography/units.ts'

const SPACE = /[ \u00a0\u2000-\u200a\u202f\u205f]/
const INVISIBLE = /[\u00ad\u200b-\u200d\ufeff]/
const SPECIAL = /[\u00a0\u00ad\u2000-\u200d\u202f\u205f\ufeff]/
const ROMAN = /^[IVXLC]+(?![\p{L}\p{M}\p{N}])/u
const TITLE = /* @__PURE__ */ new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:\\p{Lu}|${/* @__PURE__ */ TITLES.join('|')})\\.$`, 'u')
/** Longer than a title or a numeral. */
const REACH = 12

/**
 * What to do about a special space: nothing is left of it beside other spaces and at the ends of a text, else an ordinary one stays. No-break spaces stay where
 * typography sets them: beside numbers, behind titles, before a dash.
 */
export function repairSpace(text: string, space: Anomaly): readonly Anomaly[] {
  const { start, end } = space
  if (isNoBreak(text.charAt(start)) && holdsTogether(text, start)) return []
  let before = start - 1
  while (INVISIBLE.test(text.charAt(before))) before--
  const isSpare = isEdge(text.charAt(before)) || SPACE.test(text.charAt(before)) || endsRun(text, end)
  return [isSpare ? { ...space, replacement: '' } : space]
}

const isEdge = (sign: string): boolean => sign === '' || sign === '\n'
const isNoBreak = (sign: string): boolean => sign === '\u00a0' || sign === '\u202f'

/** Of special spaces in a row the first stays as an ordinary one, unless an ordinary one or the end of the text follows. */
function endsRun(text: string, from: number): boolean {
  let end = from
  while (SPECIAL.test(text.charAt(end))) end++
  return isEdge(text.charAt(end)) || text.charAt(end) === ' '
}

function holdsTogether(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  return (
    isDigit(before) ||
    isDigit(after) ||
    after === '–' ||
    (before === 'c' && text.charAt(at - 2) === '/') ||
    ROMAN.test(text.slice(at + 1, at + 1 + REACH)) ||
    (before === '.' && TITLE.test(text.slice(Math.max(0, at - REACH), at)))
  )
}

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9'
