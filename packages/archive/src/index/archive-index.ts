import type { IssueRecord, ItemRecord } from '../record/issue-record.ts'

/** An item and the issue that it stands in. */
export interface ItemPlace {
  readonly issue: string
  readonly item: string
}

/** A correction, seen from both sides. */
export interface CorrectionLink {
  /** The item that carries the erratum. */
  readonly by: ItemPlace
  /** What is corrected; without an item, something in the issue. */
  readonly of: { readonly issue: string; readonly item?: string | undefined }
  readonly date: string
  readonly wrong: string
  readonly right: string
  readonly note?: string | undefined
}

/** Something that items have in common: a document they cite, a place they name, a section. */
export interface Topic {
  readonly key: string
  readonly name: string
  readonly url?: string | undefined
  readonly today?: readonly string[] | undefined
  /** The newest issue first, in an issue in reading order. */
  readonly items: readonly ItemPlace[]
}

/** The index across the issues of a bulletin. */
export interface ArchiveIndex {
  /** The newest first. */
  readonly issues: readonly IssueRecord[]
  /** The issues of each year, the newest year first. */
  readonly years: readonly { readonly year: string; readonly issues: readonly string[] }[]
  readonly sections: readonly Topic[]
  readonly documents: readonly Topic[]
  readonly places: readonly Topic[]
  readonly corrections: readonly CorrectionLink[]
  item(place: ItemPlace): ItemRecord | undefined
}
