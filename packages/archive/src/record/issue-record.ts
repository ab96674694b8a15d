import type { ManifestEntry } from '@bantin/compile'
import type { Contributor, Correction, IssueKind, LanguageTag, Origin } from '@bantin/schema'

/** A stretch of an item below one heading, to be searched and opened at. */
export interface PassageRecord {
  /** The id of the heading in the web form, `item_lua-thu-dong_chon-giong`; none for what stands before the first. */
  readonly id?: string | undefined
  readonly heading?: string | undefined
  /** Its words without those of the heading, one line for each block, the notes that it refers to behind. */
  readonly text: string
}

/** A document that an item cites. */
export interface CitationRecord {
  /** The same for every way to write it, such as `nghi-dinh-15-nd-cp-2020`: letters without marks, digits and hyphens. */
  readonly key: string
  readonly name: string
  readonly url?: string | undefined
  readonly count: number
}

/** A place that an item names. */
export interface PlaceRecord {
  /** The slug of its name, `phu-yen`: a unit that kept its name through a reform keeps its key. */
  readonly key: string
  readonly name: string
  /** What it belongs to today, where it has another name now. */
  readonly today?: readonly string[] | undefined
}

/** What is kept of an item. */
export interface ItemRecord {
  readonly id: string
  /** As printed beside it, `264-07`. */
  readonly code: string
  readonly section: string
  /** Only `internal` is written down, and only in a record that was made for the inside. */
  readonly audience?: 'internal' | undefined
  readonly title: string
  readonly subtitle?: string | undefined
  readonly summary?: string | undefined
  readonly language: LanguageTag
  readonly contributors: readonly Contributor[]
  readonly keywords: readonly string[]
  readonly words: number
  readonly readingMinutes: number
  /** Its page in the web form, relative to the issue's output folder. */
  readonly page: string
  readonly passages: readonly PassageRecord[]
  readonly citations: readonly CitationRecord[]
  readonly places: readonly PlaceRecord[]
  /** What this item corrects in earlier issues. */
  readonly corrections: readonly Correction[]
  readonly origin?: Origin | undefined
}

/** What is kept of an issue: plain data, small, the same for the same issue. The web, the indexes and `sync` are made of it. */
export interface IssueRecord {
  /** Version of the record's form. */
  readonly bantin: 1
  readonly id: string
  readonly bulletin: string
  readonly number: number
  readonly period: string
  readonly yearOfPublication?: number | undefined
  readonly kind: IssueKind
  readonly date: string
  readonly title: string
  readonly language: LanguageTag
  /** As for an item. */
  readonly audience?: 'internal' | undefined
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  /** In reading order. */
  readonly items: readonly ItemRecord[]
  /** The files of its output folder. */
  readonly artifacts: readonly ManifestEntry[]
}
