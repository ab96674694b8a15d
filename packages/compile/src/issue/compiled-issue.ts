import type { Audience, Bulletin, Contributor, Issue, Item, LanguageTag, Licence, Section, TocEntry } from '@bantin/schema'
import type { Root } from 'mdast'
import type { CompiledImage, Host } from '../adapter/host.ts'
import type { LaterCorrection } from '../correction/later-correction.ts'
import type { RulePack } from '../rule-pack/rule-pack.ts'
import type { SourceFile } from '../source/issue-source.ts'

/**
 * One validated issue, ready for every form. In its trees an image's `url` is the path of a {@link CompiledImage}, a link to
 * another item is `item:<id>` or `item:<id>#<heading id>`, a link within an item is `#<heading id>`.
 */
export interface CompiledIssue {
  readonly bulletin: Bulletin
  readonly meta: Issue
  readonly id: string
  /** The issue's own title, or the bulletin's. */
  readonly title: string
  readonly language: LanguageTag
  readonly audience: Audience
  /**
   * Where the pages of the issue will stand on the web, with `/` at the end, when that is not the folder of its id under the bulletin's
   * `site`. Whoever puts the issue into a site sets it; `compile` does not.
   */
  readonly address?: string
  /** The licence in force for this issue. */
  readonly licence?: Licence
  readonly cover?: { readonly image: string; readonly alt: string; readonly credit?: string }
  /** The sections that have items, in the order of the items. */
  readonly sections: readonly CompiledSection[]
  /** All items in reading order. */
  readonly items: readonly CompiledItem[]
  /** What was put right in the issue as a whole, or in an item that it does not have; the oldest first. */
  readonly correctedBy: readonly LaterCorrection[]
  readonly images: ReadonlyMap<string, CompiledImage>
  /** The rule packs in force on the issue's date. */
  readonly rulePacks: readonly RulePack[]
  /** Paths of the two YAML files, relative to the bulletin folder. */
  readonly files: { readonly bulletin: string; readonly issue: string }
  /** The files of these items and of what they include, by path, as their authors wrote them; see `authoredTree`. */
  readonly sources?: ReadonlyMap<string, SourceFile>
  readonly host?: Host
}

/** A section of this issue. */
export interface CompiledSection extends Section {
  readonly items: readonly CompiledItem[]
}

/** An article, transformed. With a tree cache, an item whose text has not changed keeps the same `tree` object. */
export interface CompiledItem {
  readonly id: string
  readonly section: string
  /** Path of the source, relative to the bulletin folder. */
  readonly file: string
  readonly meta: Item
  readonly title: string
  readonly language: LanguageTag
  readonly audience: Audience
  readonly contributors: readonly Contributor[]
  /** Path of the lead image, if the front matter has one. */
  readonly image?: { readonly image: string; readonly alt: string; readonly caption?: string; readonly credit?: string }
  /** What was put right in the item; the oldest first. Its own words stay as they were printed. */
  readonly correctedBy: readonly LaterCorrection[]
  readonly tree: Root
  readonly toc: readonly TocEntry[]
  /** Words of the text: for Vietnamese, syllables. */
  readonly words: number
  /** An estimate, in whole minutes. */
  readonly readingMinutes: number
}
