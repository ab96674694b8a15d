import type { LeftOut, LeftOutKind } from '@bantin/drafting'
import { type Away, lineOf, type Story } from './story.ts'

/** Kinds that are listed even when they have no words. */
const WORDLESS: ReadonlySet<LeftOutKind> = new Set(['drawing', 'embedded', 'page-number', 'page-furniture'])

/** List something as left out. What follows at once, of the same kind and by the same hand, is one entry. */
export function leaveOut(
  story: Story,
  kind: LeftOutKind,
  text: string,
  { author, line = lineOf(story) }: { author?: string | undefined; line?: number } = {},
): void {
  if (text === '' && !WORDLESS.has(kind)) return
  const list = story.shared.leftOut as (LeftOut & { text: string })[]
  const last = list.at(-1)
  if (last && last === story.lastOut?.entry && story.lastOut.at === story.emitted && text !== '') {
    if (last.kind === kind && last.author === author && last.place.line === line) {
      last.text += text
      return
    }
  }
  const entry = { kind, text, ...(author === undefined ? {} : { author }), place: { line } }
  story.shared.pieces++
  list.push(entry)
  story.lastOut = { entry, at: story.emitted }
}

/** From here on words are left out. */
export function beginAway(story: Story, kind: LeftOutKind, author?: string | undefined): Away {
  const away: Away = { kind, author, line: lineOf(story), text: '' }
  story.aways.push(away)
  return away
}

/** Words are taken again; what was left out is listed. */
export function endAway(story: Story, away: Away | undefined): void {
  if (!away) return
  dropAway(story, away)
  const text = away.kind === 'deleted' || away.kind === 'inserted' ? away.text : away.text.trim()
  leaveOut(story, away.kind, text, { author: away.author, line: away.line })
}

/** Add words to what is left out. A word may be cut into several runs, so those of one font are read as one text. */
export function addAway(story: Story, away: Away, text: string, font: string | undefined): void {
  if (away.tail?.font !== font || away.tail === undefined || away.tail.raw.length > LONGEST_TAIL) {
    settle(story, away)
    away.tail = { font, raw: '' }
  }
  away.tail.raw += text
}

/** Add words that need not be read, such as a description. */
export function addPlain(story: Story, away: Away, text: string): void {
  settle(story, away)
  away.text += text
}

const LONGEST_TAIL = 10_000

function settle({ shared }: Story, away: Away): void {
  if (away.tail) away.text += shared.decode(away.tail.raw, away.tail.font)
  away.tail = undefined
}

/** Words are taken again, and nothing is listed. */
export function dropAway(story: Story, away: Away): void {
  settle(story, away)
  const at = story.aways.lastIndexOf(away)
  if (at >= 0) story.aways.splice(at, 1)
}
