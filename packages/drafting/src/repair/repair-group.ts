import { type Repair, repair, type Unrecoverable } from '@bantin/vietnamese/encoding'
import { cut } from './cut.ts'
import type { Group } from './groups.ts'
import type { Piece } from './pieces.ts'

/** What was done to a group of pieces. */
export interface RepairedGroup {
  /** The new texts, in the order of the group. */
  readonly texts: string[]
  /** Each with its piece, and its place in the repaired text of the group. */
  readonly repairs: readonly (Repair & { readonly piece: number; readonly at: number })[]
  readonly losses: readonly (Unrecoverable & { readonly piece: number; readonly at: number })[]
  /** The repaired text of all, a line for each stretch of a paragraph. */
  readonly text: string
}

/** Read the pieces of a group as one text, so that a word may be cut into several and short ones are decided by the whole. */
export function repairGroup({ font, pieces: members, capitals }: Group, pieces: readonly Piece[]): RepairedGroup {
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  for (const [i, at] of members.entries()) {
    const piece = pieces[at] as Piece
    const last = i > 0 ? (members[i - 1] as number) : -1
    // pieces of other fonts between two of this one are a gap between words
    const isBeside = i > 0 && pieces[last]?.paragraph === piece.paragraph
    const gap = i === 0 || (isBeside && last === at - 1) ? '' : isBeside ? ' ' : '\n'
    starts.push(length + gap.length)
    parts.push(gap, piece.text)
    length += gap.length + piece.text.length
  }
  const whole = parts.join('')
  const { text: read, repairs, unrecoverable } = repair(whole, { font })
  const ends = starts.map((start, i) => start + (pieces[members[i] as number] as Piece).text.length)
  const places = movePlaces([...interleave(starts, ends)], repairs)
  const stretches = members.map((at, i) => ({
    from: places[2 * i] as number,
    to: places[2 * i + 1] as number,
    inCapitals: capitals.has(at),
  }))
  const text = raise(read, stretches)
  const texts = stretches.map(({ from, to }) => text.slice(from, to))
  const owner = ownerOf(starts)
  const lost = movePlaces(
    unrecoverable.map(({ start }) => start),
    repairs,
  )
  let shift = 0
  return {
    texts,
    text,
    repairs: repairs.map((one) => {
      const at = one.start + shift
      shift += one.after.length - (one.end - one.start)
      return { ...one, after: text.slice(at, at + one.after.length), piece: members[owner(one.start)] as number, at }
    }),
    losses: unrecoverable.map((one, i) => ({ ...one, piece: members[owner(one.start)] as number, at: lost[i] as number })),
  }
}

/** Put into capitals what its font shows so. Vietnamese letters keep their length. */
function raise(text: string, stretches: readonly { from: number; to: number; inCapitals: boolean }[]): string {
  const parts: string[] = []
  let done = 0
  for (const { from, to, inCapitals } of stretches) {
    if (!inCapitals) continue
    const raised = text.slice(from, to).normalize('NFC').toUpperCase()
    parts.push(text.slice(done, from), raised.length === to - from ? raised : text.slice(from, to))
    done = to
  }
  return parts.length === 0 ? text : [...parts, text.slice(done)].join('')
}

function* interleave(starts: readonly number[], ends: readonly number[]): Generator<number> {
  for (const [i, start] of starts.entries()) {
    yield start
    yield ends[i] as number
  }
}

/** Where places, in order, are after the repairs. */
function movePlaces(places: readonly number[], repairs: readonly Repair[]): number[] {
  const moved: number[] = []
  let next = 0
  let shift = 0
  for (let i = 0; i < places.length; ) {
    const place = places[i] as number
    while (next < repairs.length && (repairs[next] as Repair).end <= place) {
      const { start, end, after } = repairs[next++] as Repair
      shift += after.length - (end - start)
    }
    const inside = repairs[next]
    if (!inside || inside.start >= place) {
      moved.push(place + shift)
      i++
      continue
    }
    // all places within one repair at once: it may be as long as the text
    const within: number[] = []
    for (; i < places.length && (places[i] as number) < inside.end; i++) within.push((places[i] as number) - inside.start)
    for (const one of cut(inside.before, inside.after, within)) moved.push(inside.start + shift + one)
  }
  return moved
}

function ownerOf(starts: readonly number[]): (place: number) => number {
  return (place) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
}
