import type { Section } from '@bantin/schema'
import { slug } from '@bantin/vietnamese/search'
import type { DraftItem, Guess } from '../draft/draft.ts'
import type { ManuscriptBlock } from '../manuscript/block.ts'
import type { LeftOut, Manuscript } from '../manuscript/manuscript.ts'
import { itemIds } from './item-id.ts'
import { type Opening, openings } from './openings.ts'
import { readPart } from './read-part.ts'

/** An item before it has a tree. */
export interface Part extends Omit<DraftItem, 'tree' | 'markdown'> {
  /** What stands below its title, byline and date. */
  readonly blocks: readonly ManuscriptBlock[]
}

/** What {@link split} came to. */
export interface Split {
  readonly parts: readonly Part[]
  readonly guesses: readonly Guess[]
  /** Words that became facts: names of sections, bylines with their labels. */
  readonly leftOut: readonly LeftOut[]
}

/** How to {@link split}. */
export interface SplitOptions {
  readonly file: string
  readonly sections: readonly Section[]
  /** The whole file is one item. */
  readonly whole: boolean
}

/** Split a manuscript at its highest headings, and read what each part says of itself. */
export function split(manuscript: Manuscript, options: SplitOptions): Split {
  const { opened, leftOut } = openings(manuscript, options)
  const idOf = itemIds()
  const read = opened.map((one) => readPart(one, idOf(one.title)))
  const sectionGuesses = opened.flatMap((one, i) => sectionGuess(one, read[i]?.part.id))
  return {
    parts: read.map(({ part }) => part),
    guesses: [...sectionGuesses, ...read.flatMap(({ guesses }) => guesses)],
    leftOut: [...leftOut, ...read.flatMap((one) => one.leftOut)],
  }
}

/** A section that the bulletin has by this name is no guess. */
function sectionGuess({ section }: Opening, item: string | undefined): readonly Guess[] {
  if (!section || section.known) return []
  const { title, confidence, place } = section
  const reason = { vi: `đứng dưới dòng “${title}”`, en: `stands below “${title}”` }
  return [{ kind: 'section', item, value: slug(title), confidence, reason, place }]
}
