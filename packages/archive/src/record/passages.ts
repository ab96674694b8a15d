import type { FootnoteDefinition, Root } from 'mdast'
import type { PassageRecord } from './issue-record.ts'
import { footnotesOf, type TextBlock, textBlocks } from './text-blocks.ts'

/** What {@link passagesOf} takes beside the text. */
export interface PassageOptions {
  /** What the web form writes before the id of a heading. */
  readonly idPrefix: string
  /** Words that stand before the text, such as the caption of the lead image. */
  readonly before: readonly string[]
}

interface Draft {
  readonly id?: string | undefined
  readonly heading?: string
  readonly lines: string[]
  readonly notes: string[]
}

/** The words of an item, parted at its headings. Every word stands in one passage, once. */
export function passagesOf(tree: Root, { idPrefix, before }: PassageOptions): PassageRecord[] {
  const first: Draft = { lines: [...before], notes: [] }
  const drafts = [first]
  let current = first
  for (const { words, notes, heading } of textBlocks(tree)) {
    if (heading) {
      current = { ...(heading.id === undefined ? {} : { id: idPrefix + heading.id }), heading: words, lines: [], notes: [...notes] }
      drafts.push(current)
      continue
    }
    current.lines.push(words)
    for (const note of notes) current.notes.push(note)
  }
  appendNotes(drafts, footnotesOf(tree))
  return drafts.flatMap(({ id, heading, lines }): PassageRecord[] => {
    const text = lines.filter((line) => line !== '').join('\n')
    if (heading === undefined && text === '') return []
    return [{ ...(id === undefined ? {} : { id }), ...(heading === undefined ? {} : { heading }), text }]
  })
}

/** A note goes behind the passage that first refers to it, and one that nothing refers to behind the last. */
function appendNotes(drafts: readonly Draft[], footnotes: readonly FootnoteDefinition[]): void {
  const byIdentifier = new Map<string, FootnoteDefinition>()
  for (const note of footnotes) if (!byIdentifier.has(note.identifier)) byIdentifier.set(note.identifier, note)
  const left = new Set(footnotes)
  const take = (draft: Draft, note: FootnoteDefinition | undefined): readonly string[] => {
    if (!note || !left.delete(note)) return []
    const blocks: readonly TextBlock[] = textBlocks(note)
    for (const { words } of blocks) draft.lines.push(words)
    return blocks.flatMap(({ notes }) => notes)
  }
  // A note may refer to further notes, so the list grows while it is gone through
  for (const draft of drafts)
    for (const identifier of draft.notes) for (const further of take(draft, byIdentifier.get(identifier))) draft.notes.push(further)
  const last = drafts.at(-1)
  if (last) for (const note of left) take(last, note)
}
