import type { ManuscriptBlock } from '../manuscript/block.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { mapParagraphs } from '../manuscript/map-paragraphs.ts'

/** The notes of a manuscript that have no sign in the blocks, nor in the notes that have one there. */
export function notesWithoutSign({ notes }: Manuscript, blocks: readonly ManuscriptBlock[]): string[] {
  const met = new Set<string>()
  const look = (some: readonly ManuscriptBlock[]) =>
    mapParagraphs(some, (paragraph) => {
      for (const one of paragraph.inlines) if (one.type === 'note') met.add(one.id)
      return paragraph
    })
  look(blocks)
  // a Set hands out what is added while it is gone through
  for (const id of met) look(notes.get(id) ?? [])
  return [...notes.keys()].filter((id) => !met.has(id))
}
