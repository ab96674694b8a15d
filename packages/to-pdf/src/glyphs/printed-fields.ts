import type { CorrectionBox } from '../document/corrections.ts'
import type { IssueDocument } from '../document/issue.ts'
import type { ItemDocument } from '../document/item.ts'
import type { MeetingDocument } from '../document/meeting.ts'
import type { TextStyle } from '../fonts/missing-glyphs.ts'

/** A text that does not come from a tree. */
export interface PrintedField {
  readonly text: string
  readonly style: TextStyle
}

const serifBold: TextStyle = { list: 'serif', weight: 700, italic: false }
const sans: TextStyle = { list: 'sans', weight: 400, italic: false }

const fields = (style: TextStyle, texts: readonly (string | undefined)[]): PrintedField[] =>
  texts.filter((text) => text !== undefined).map((text) => ({ text, style }))

const boxFields = (boxes: readonly CorrectionBox[]): PrintedField[] =>
  fields(
    sans,
    boxes.flatMap((one) => [one.of, one.note, ...one.rows.map(([, text]) => text)]),
  )

/** The printed fields of an item's front matter. */
export function itemFields(document: ItemDocument): PrintedField[] {
  const { image, corrected, corrections } = document
  return [
    ...fields(serifBold, [document.title]),
    ...fields(sans, [
      document.title,
      document.subtitle,
      document.summary,
      ...document.bylines,
      image?.caption,
      image?.credit,
      document.origin,
    ]),
    ...boxFields([...corrected, ...corrections]),
    ...fields({ ...sans, list: 'serif' }, [document.summary]),
  ]
}

/** The printed fields of the issue and its bulletin. */
export function issueFields({ cover, corrected, running, imprint, sections }: IssueDocument): PrintedField[] {
  return [
    ...fields(serifBold, [cover.title, cover.issueTitle]),
    ...fields(sans, [
      cover.parent,
      cover.publisher,
      cover.subtitle,
      cover.kind,
      cover.facts,
      cover.published,
      cover.licence,
      cover.credit,
      running.bulletin,
    ]),
    ...boxFields(corrected),
    ...fields(
      sans,
      sections.flatMap((section) => [section.title, section.description]),
    ),
    ...fields(
      sans,
      imprint.rows.map(([, text]) => text),
    ),
  ]
}

/** What only the meeting pack prints; the rest of it stands in the issue too. */
export const meetingFields = ({ unit, slip, items }: MeetingDocument): PrintedField[] =>
  fields(sans, [unit, slip.returnTo, ...items.flatMap((item) => item.questions)])
