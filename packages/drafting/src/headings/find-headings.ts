import type { Guess } from '../draft/draft.ts'
import type { ManuscriptBlock, ManuscriptParagraph } from '../manuscript/block.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { type Candidate, type Candidates, findCandidates } from './find-candidates.ts'
import { findCaptions } from './find-captions.ts'
import { leaveContentsOut } from './find-contents.ts'
import { findLists } from './find-lists.ts'
import { levelsOf } from './levels.ts'
import { type Entry, isSaid, outlineOf } from './outline.ts'
import { confidenceOf, reasonOf } from './signs.ts'

/** A manuscript whose headings, titles, captions and bylines have a role, by style or by look. */
export interface HeadedManuscript {
  readonly manuscript: Manuscript
  readonly guesses: readonly Guess[]
}

/** Below it, a paragraph stays what it is. */
const LEAST = 0.6
/** Where the file has headings of its own, others must look it very much. */
const LEAST_BESIDE_STYLES = 0.85
const COLON = 0.15

/** Give roles and levels to the paragraphs that look like headings, captions and bylines; find typed lists; leave typed contents out. */
export function findHeadings(manuscript: Manuscript): HeadedManuscript {
  const { blocks, leftOut } = leaveContentsOut(manuscript.blocks)
  const outline = outlineOf(blocks)
  const texts = new Map(outline.map(({ at, look }) => [at, look?.text ?? '']))
  const roles = findCaptions(outline)
  const candidates = findCandidates(outline, roles)
  const changes = new Map<number, Partial<ManuscriptParagraph>>()
  const guesses: [at: number, guess: Guess][] = []
  for (const [at, { role, confidence, reason }] of roles) {
    changes.set(at, { role })
    const { place } = blocks[at] as ManuscriptBlock
    if (role === 'caption') guesses.push([at, { kind: 'caption', value: texts.get(at) ?? '', confidence, reason, place }])
  }
  for (const at of candidates.bylines) changes.set(at, { role: 'byline' })
  for (const at of candidates.secondLines) changes.set(at, { role: 'subtitle' })
  for (const [at, change, guess] of headingsOf(outline, candidates)) {
    changes.set(at, change)
    guesses.push([at, guess])
  }
  const named = blocks.map((block, at) => (changes.has(at) ? { ...block, ...changes.get(at) } : block) as ManuscriptBlock)
  return {
    manuscript: { ...manuscript, blocks: findLists(named), leftOut: [...manuscript.leftOut, ...leftOut] },
    guesses: guesses.sort(([a], [b]) => a - b).map(([, guess]) => guess),
  }
}

type Found = [at: number, change: Partial<ManuscriptParagraph>, guess: Guess]

function headingsOf(outline: readonly Entry[], { headings, body }: Candidates): Found[] {
  const said = outline.filter(({ block }) => isSaid(block))
  const least = said.length > 1 ? LEAST_BESIDE_STYLES : LEAST
  const sure = headings.filter((one) => confidence(one) >= least)
  if (said.length > 0) return besideStyles(outline, sure)
  const levels = levelsOf(sure, body)
  const isTitled = levels[0] === 1 && levels.indexOf(1, 1) < 0 && isFirst(outline, sure[0] as Candidate)
  return sure.map((one, i) => found(one, levels[i] as number, isTitled && i === 0))
}

/** One heading that is higher than all others, before any text, is the title of all. */
function isFirst(outline: readonly Entry[], { entry, look }: Candidate): boolean {
  if (look.numbering) return false
  const before = outline.slice(0, outline.indexOf(entry))
  return before.length <= MOST_BEFORE && before.every((one) => one.look !== undefined && one.look.text.length < LONGEST_BEFORE)
}

const MOST_BEFORE = 6
const LONGEST_BEFORE = 120

/** Headings by look among headings by style: on the level of those that look the same, or else below the last. */
function besideStyles(outline: readonly Entry[], headings: readonly Candidate[]): Found[] {
  const byEntry = new Map(headings.map((one) => [one.entry, one]))
  const levels = new Map<string, number>()
  for (const { block, key } of outline)
    if (block.type === 'paragraph' && block.level !== undefined && !levels.has(key)) levels.set(key, block.level)
  let last = 0
  return outline.flatMap((entry): Found[] => {
    const { block } = entry
    if (block.type === 'paragraph' && isSaid(block)) last = block.level ?? (block.role === 'title' ? 0 : 1)
    const heading = byEntry.get(entry)
    return heading ? [found(heading, levels.get(entry.key) ?? Math.min(last + 1, 9), false)] : []
  })
}

function found(candidate: Candidate, level: number, isTitle: boolean): Found {
  const { entry, look, signs } = candidate
  const role = isTitle ? 'title' : 'heading'
  const guess: Guess = {
    kind: role,
    value: look.text,
    confidence: confidence(candidate),
    reason: reasonOf(signs),
    place: entry.block.place,
  }
  return [entry.at, { role, level }, guess]
}

function confidence({ look, signs }: Candidate): number {
  const all = confidenceOf(signs)
  return look.text.endsWith(':') ? Math.round((all - COLON) * 100) / 100 : all
}
