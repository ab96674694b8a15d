import type { ParagraphRole } from '@bantin/drafting'

/** What a paragraph of the tags is. */
export interface Look {
  readonly role?: ParagraphRole | undefined
  readonly level?: number | undefined
}

const HEADING = /^H([1-9])$/

const BLOCKS: Readonly<Record<string, Look>> = {
  P: {},
  H: { role: 'heading', level: 1 },
  Title: { role: 'title' },
  Caption: { role: 'caption' },
  BlockQuote: { role: 'quote' },
  Code: { role: 'code' },
  TOCI: { role: 'contents' },
}

const NOTES: ReadonlySet<string> = new Set(['Note', 'FENote'])

const INLINES: ReadonlySet<string> = new Set([
  ...['Span', 'Em', 'Strong', 'Quote', 'Link', 'Reference', 'Annot', 'BibEntry', 'Sub', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'],
  ...['Formula', 'Form', 'NonStruct', 'Private'],
])

export const isNote = (role: string): boolean => NOTES.has(role)

/** The words of such a tag belong to the paragraph around it. */
export const isInline = (role: string): boolean => INLINES.has(role)

/** What a tag makes of its words; one that says nothing leaves them what they are. */
export function lookOf(role: string, around: Look): Look {
  const level = role.match(HEADING)?.[1]
  return level ? { role: 'heading', level: Number(level) } : (BLOCKS[role] ?? around)
}
