import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import type { Location } from '@bantin/diagnostics'
import type { IssueDocument } from '../document/issue.ts'
import type { ItemDocument } from '../document/item.ts'
import type { MeetingDocument } from '../document/meeting.ts'
import type { FontLists, GlyphCheck } from '../fonts/missing-glyphs.ts'
import { placeInText } from './place-in-text.ts'
import { issueFields, itemFields, meetingFields, type PrintedField } from './printed-fields.ts'
import { styledTexts } from './styled-texts.ts'

/** A character that cannot be printed, and its first place in a file. */
export interface MissingAt extends Location {
  readonly character: string
  /** Which list of families has no glyph for it. */
  readonly list: keyof FontLists
}

/** What the text of an item asks of the fonts and they do not have. */
export function missingInTree(item: CompiledItem, check: GlyphCheck): MissingAt[] {
  const found = new Map<string, MissingAt>()
  for (const { value, style, position } of styledTexts(item.tree))
    for (const { character, index } of check(value, style))
      if (!found.has(character))
        found.set(character, { character, list: style.list, file: item.file, place: placeInText(value, index, character.length, position) })
  return [...found.values()]
}

/** What the front matter of an item asks of the fonts and they do not have. */
export const missingInFields = (item: CompiledItem, document: ItemDocument, check: GlyphCheck): MissingAt[] =>
  inFields(itemFields(document), item.file, check)

/** What the cover, the running heads, the imprint and the meeting pack ask of the fonts and they do not have. */
export const missingInIssue = (
  issue: CompiledIssue,
  { document, meeting }: { readonly document: IssueDocument; readonly meeting: MeetingDocument | undefined },
  check: GlyphCheck,
): MissingAt[] => inFields([...issueFields(document), ...(meeting ? meetingFields(meeting) : [])], issue.files.issue, check)

/** What a drawing asks of the fonts and they do not have. */
export const missingInDrawing = (file: string, text: string, check: GlyphCheck): MissingAt[] =>
  inFields([{ text, style: { list: 'sans', weight: 400, italic: false } }], file, check)

function inFields(fields: readonly PrintedField[], file: string, check: GlyphCheck): MissingAt[] {
  const found = new Map<string, MissingAt>()
  for (const { text, style } of fields)
    for (const { character } of check(text, style)) if (!found.has(character)) found.set(character, { character, list: style.list, file })
  return [...found.values()]
}
