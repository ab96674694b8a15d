import type { ManuscriptBlock } from '../manuscript/block.ts'
import { type Body, bodyOf } from './body.ts'
import type { FoundRole } from './find-captions.ts'
import type { Look } from './look.ts'
import { isByline, isFurniture } from './not-headings.ts'
import { type Entry, isSaid } from './outline.ts'
import { type Sign, signsOf } from './signs.ts'

/** A paragraph that may be a heading. */
export interface Candidate {
  readonly entry: Entry
  readonly look: Look
  readonly signs: Sign[]
}

const LONGEST = 160
const MOST_WORDS = 32
/** So many lines of one look are names or a list. */
const MOST_LINES = 3
const SIBLING: Sign = { weight: 0.25, strong: false, name: { vi: 'có đề mục cùng dạng', en: 'others look the same' } }

/** What {@link findCandidates} found. */
export interface Candidates {
  readonly headings: readonly Candidate[]
  /** Second lines of headings, by their place among the blocks. */
  readonly secondLines: ReadonlySet<number>
  /** Names at the end of an article, by their place among the blocks. */
  readonly bylines: ReadonlySet<number>
  readonly body: Body
}

/** The paragraphs that look like headings and have text below them. */
export function findCandidates(outline: readonly Entry[], taken: ReadonlyMap<number, FoundRole>): Candidates {
  const body = bodyOf(outline.flatMap(({ look }) => look ?? []))
  const possible = new Map<Entry, Candidate>()
  for (const [i, entry] of outline.entries()) {
    const { look, block } = entry
    if (hasItemsBelow(block, outline[i + 1]?.block)) continue
    if (!look || taken.has(entry.at) || isSaid(block) || !mayBe(block, look)) continue
    const signs = signsOf(look, body)
    // an item of a list needs more than its number
    const isItem = block.type === 'paragraph' && block.list !== undefined
    if (signs.some(({ strong, name }) => strong && !(isItem && name.en === 'numbered'))) possible.set(entry, { entry, look, signs })
  }
  const bylines = new Set<number>()
  keepThoseWithText(outline, possible, bylines)
  const secondLines = joinLines(outline, possible)
  return { headings: withSiblings(outline, possible), secondLines, bylines, body }
}

/** An item with items of its own is the head of a list, however it looks. */
function hasItemsBelow(block: ManuscriptBlock, next: ManuscriptBlock | undefined): boolean {
  if (block.type !== 'paragraph' || next?.type !== 'paragraph' || !block.list || !next.list) return false
  return block.level === undefined && next.list.level > block.list.level
}

function mayBe(block: ManuscriptBlock, { text }: Look): boolean {
  if (block.type !== 'paragraph' || block.role || block.alignment === 'end' || block.list?.ordered === false) return false
  if (block.inlines.some(({ type }) => type === 'picture')) return false
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS || !/\p{L}/u.test(text)) return false
  return !/[;,]$/.test(text) && !/^[-–—+•“"(]/.test(text) && !isFurniture(text)
}

/** A heading has text below it, perhaps behind other headings. A name before a heading, or before the end, is a byline. */
function keepThoseWithText(outline: readonly Entry[], possible: Map<Entry, Candidate>, bylines: Set<number>): void {
  let hasText = false
  let behind: 'end' | 'heading' | 'text' = 'end'
  for (const entry of outline.toReversed()) {
    const candidate = possible.get(entry)
    if (candidate && behind !== 'text' && isByline(candidate.look.text)) {
      possible.delete(entry)
      bylines.add(entry.at)
      continue
    }
    if (candidate && isSentence(candidate)) possible.delete(entry)
    if (possible.has(entry) || isSaid(entry.block)) {
      if (!hasText) possible.delete(entry)
      behind = hasText ? 'heading' : 'end'
      continue
    }
    hasText = true
    behind = 'text'
  }
}

/** A full stop ends text, but for a numbered heading that stands out. */
function isSentence({ look, signs }: Candidate): boolean {
  return /[.]$/.test(look.text) && !/\.{3}$/.test(look.text) && signs.filter(({ strong }) => strong).length < 2
}

/** Two or three lines of one look are one heading; more are a list, and so are numbered ones without text between them. */
function joinLines(outline: readonly Entry[], possible: Map<Entry, Candidate>): Set<number> {
  const second = new Set<number>()
  for (let i = 0; i < outline.length; ) {
    const first = outline[i] as Entry
    let end = i + 1
    if (possible.has(first)) while (end < outline.length && possible.has(outline[end] as Entry) && outline[end]?.key === first.key) end++
    const lines = outline.slice(i, end)
    i = end
    if (lines.length === 1) continue
    const isList = first.look?.numbering !== undefined || lines.length > MOST_LINES
    for (const one of isList ? lines : lines.slice(1)) {
      possible.delete(one)
      if (!isList) second.add(one.at)
    }
  }
  return second
}

/** Headings of one look speak for one another. Those that are only numbered need it. */
function withSiblings(outline: readonly Entry[], possible: ReadonlyMap<Entry, Candidate>): Candidate[] {
  const counts = new Map<string, number>()
  for (const { key } of possible.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return outline.flatMap((entry) => {
    const candidate = possible.get(entry)
    if (!candidate) return []
    const signs = (counts.get(entry.key) as number) > 1 ? [...candidate.signs, SIBLING] : candidate.signs
    return [{ ...candidate, signs }]
  })
}
