import type { Body } from './body.ts'
import type { Candidate } from './find-candidates.ts'
import type { Look } from './look.ts'
import { rankOf } from './numbering.ts'

const DEEPEST = 6
const CAPITALS = 3
const BOLD = 2
const CENTRED = 2

/** How high a heading stands by its look. */
function heightOf({ size, bold, capitals, centred, italic, numbering }: Look, body: Body): number {
  const larger = size === undefined || body.size === undefined ? 0 : size - body.size
  const height =
    larger * 2 + (capitals ? CAPITALS : 0) + (bold ? BOLD : 0) + (centred ? CENTRED : 0) - (italic ? 0.5 : 0) + rankOf(numbering)
  return Math.round(height * 2) / 2
}

/** A level for each candidate, from 1 without gaps: the higher look is the higher heading. */
export function levelsOf(candidates: readonly Candidate[], body: Body): number[] {
  const heights = candidates.map(({ look }) => heightOf(look, body))
  const sorted = [...new Set(heights)].sort((a, b) => b - a)
  const ranks = new Map(sorted.map((height, i) => [height, Math.min(i + 1, DEEPEST)]))
  return heights.map((height) => ranks.get(height) as number)
}
