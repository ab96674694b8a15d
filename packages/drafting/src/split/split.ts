import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { Section } from '@bantin/schema'
import { slug } from '@bantin/vietnamese/search'
import type { DraftItem, Guess } from '../draft/draft.ts'
import type { ManuscriptBlock } from '../manuscript/block.ts'
import type { LeftOut, Manuscript } from '../manuscript/manuscript.ts'
import { notSplit } from '../rules/split-rules.ts'
import type { FramedPicture } from './head/lead-picture.ts'
import { itemIds } from './item-id.ts'
import { type Opening, openings } from './openings.ts'
import { readPart } from './read-part.ts'

/** An item before it has a tree. */
export interface Part extends Omit<DraftItem, 'tree' | 'markdown' | 'image'> {
  /** The picture below its title. */
  readonly lead?: FramedPicture | undefined
  /** What stands below its title, byline and date. */
  readonly blocks: readonly ManuscriptBlock[]
}

/** What {@link split} came to. */
export interface Split {
  readonly parts: readonly Part[]
  readonly guesses: readonly Guess[]
  /** Words that became facts: names of sections, bylines with their labels. */
  readonly leftOut: readonly LeftOut[]
  readonly diagnostics: readonly Diagnostic[]
}

/** How to {@link split}. */
export interface SplitOptions {
  readonly file: string
  readonly sections: readonly Section[]
  /** The whole file is one item. */
  readonly whole: boolean
}

/** A file with more was made by a program, or every paragraph of it is a heading. */
const MOST_ITEMS = 500

/** Split a manuscript at its highest headings, and read what each part says of itself. */
export function split(manuscript: Manuscript, options: SplitOptions): Split {
  const found = openings(manuscript, options)
  const headings = found.opened.length
  const { opened, leftOut } = headings > MOST_ITEMS ? openings(manuscript, { ...options, whole: true }) : found
  const idOf = itemIds()
  const read = opened.map((one) => readPart(one, idOf(one.title), manuscript.pictures))
  const sectionGuesses = opened.flatMap((one, i) => sectionGuess(one, read[i]?.part.id))
  return {
    parts: read.map(({ part }) => part),
    guesses: [...sectionGuesses, ...read.flatMap(({ guesses }) => guesses)],
    leftOut: [...leftOut, ...read.flatMap((one) => one.leftOut)],
    diagnostics: headings > MOST_ITEMS ? [diagnose(notSplit, { file: options.file }, { headings, limit: MOST_ITEMS })] : [],
  }
}

/** A section that the bulletin has by this name is no guess. */
function sectionGuess({ section }: Opening, item: string | undefined): readonly Guess[] {
  if (!section || section.known) return []
  const { title, confidence, place } = section
  const reason = { vi: `đứng dưới dòng “${title}”`, en: `stands below “${title}”` }
  return [{ kind: 'section', item, value: slug(title), confidence, reason, place }]
}
