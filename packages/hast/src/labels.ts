import { labels } from '@bantin/paratext'
import type { CalloutKind } from '@bantin/schema'

/** The words that the tree itself does not have. Give your own table to speak another language. */
export interface HastLabels {
  /** Language of these words; marked where it is not the language of the item. */
  readonly language: string
  /** Title of a callout whose author wrote none. */
  readonly callout: Readonly<Record<CalloutKind, string>>
  /** Above what an office added to an item of another bulletin. */
  addition(by: string | undefined): string
  /** Heading of the list of notes. */
  readonly notes: string
  /** Name of the link from a note back to the text; `occurrence` counts the references to one note, from 1. */
  backToText(note: number, occurrence: number): string
  /** Name of a table that has no caption; `position` counts the tables of an item, from 1. */
  table(position: number): string
  /** States of a box in a task list. */
  readonly task: { readonly done: string; readonly open: string }
}

const vi: HastLabels = {
  ...labels.vi,
  backToText: (note, occurrence) => `Trở lại chỗ có chú thích ${note}${occurrence > 1 ? `, lần ${occurrence}` : ''}`,
  table: (position) => `Bảng số ${position} trong bài`,
}

const en: HastLabels = {
  ...labels.en,
  backToText: (note, occurrence) => `Back to note ${note} in the text${occurrence > 1 ? `, reference ${occurrence}` : ''}`,
  table: (position) => `Table ${position} of the article`,
}

/** The label tables that come with the package, by language. */
export const hastLabels: { readonly vi: HastLabels; readonly en: HastLabels } = { vi, en }
