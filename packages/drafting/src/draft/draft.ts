import type { Diagnostic, Localised } from '@bantin/diagnostics'
import type { Audience, Contributor, IssueKind, LanguageTag } from '@bantin/schema'
import type { Root } from 'mdast'
import type { LeftOut } from '../manuscript/manuscript.ts'
import type { SourcePlace } from '../manuscript/place.ts'

/** One change that was made to the words of a file. */
export interface ImportRepair {
  /** The id of an encoding, `nfd`, `homoglyph`, `line-end`, `hyphen` and the like. */
  readonly kind: string
  readonly before: string
  readonly after: string
  /** A few words on both sides, after the repair. */
  readonly context: { readonly before: string; readonly after: string }
  readonly place: SourcePlace
  /** False where a person should look at it. */
  readonly sure: boolean
}

/** Letters that are lost in the file and cannot be told from what is left. */
export interface ImportLoss {
  readonly text: string
  readonly context: { readonly before: string; readonly after: string }
  readonly place: SourcePlace
  readonly reason: Localised
}

/** What a guess is about. */
export type GuessKind =
  | 'heading'
  | 'title'
  | 'subtitle'
  | 'summary'
  | 'image'
  | 'cover'
  | 'section'
  | 'contributor'
  | 'date'
  | 'number'
  | 'period'
  | 'year-of-publication'
  | 'audience'
  | 'language'
  | 'caption'
  | 'alt'

/** Something that the file does not say outright. The drafted files carry it with a comment, for a person to look at. */
export interface Guess {
  readonly kind: GuessKind
  /** The id of the item that it is about; none for the issue. */
  readonly item?: string | undefined
  readonly value: string
  /** From 0 to 1. Below 0.7 it is listed as unsure. */
  readonly confidence: number
  readonly reason: Localised
  readonly place: SourcePlace
}

/** A picture of a draft. */
export interface DraftImage {
  /** Relative to the issue folder, such as `images/lua-thu-dong-1.png`. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** The picture at the head of an article, with its words. */
export interface DraftItemImage {
  /** {@link DraftImage.path} */
  readonly src: string
  readonly alt: string
  readonly caption?: string | undefined
  /** Who made it. */
  readonly credit?: string | undefined
}

/** The picture of the cover. */
export interface DraftCover {
  /** {@link DraftImage.path} */
  readonly path: string
  /** Empty where the file does not say what it shows. */
  readonly alt: string
  /** Who made it. */
  readonly credit?: string | undefined
}

/** An article made of a file. */
export interface DraftItem {
  /** From its title; unique in the draft. */
  readonly id: string
  readonly title: string
  readonly subtitle?: string | undefined
  /** The one or two sentences below the title that say what it is about. */
  readonly summary?: string | undefined
  readonly contributors: readonly Contributor[]
  /** YYYY-MM-DD */
  readonly date?: string | undefined
  readonly language?: LanguageTag | undefined
  /** The id of a section of the bulletin, or what the file calls it. */
  readonly section?: { readonly id: string; readonly title: string } | undefined
  readonly audience?: Audience | undefined
  /** The picture below the title; it is not in the tree. */
  readonly image?: DraftItemImage | undefined
  /** CommonMark, GFM and our directives; image addresses are {@link DraftImage.path}. */
  readonly tree: Root
  /** The tree as Markdown, without front matter. */
  readonly markdown: string
  readonly place: SourcePlace
}

/** What the masthead of the file says about the issue. */
export interface IssueFacts {
  readonly bulletin?: string | undefined
  readonly number?: number | undefined
  /** YYYY-MM, or as the schema has it. */
  readonly period?: string | undefined
  readonly yearOfPublication?: number | undefined
  /** `combined` where one issue stands for several numbers or months. */
  readonly kind?: IssueKind | undefined
  /** YYYY-MM-DD */
  readonly date?: string | undefined
  readonly audience?: Audience | undefined
}

/** All that came of one file. */
export interface Draft {
  /** The file's name, as it was given. */
  readonly file: string
  /** True where material is marked as secret: then there is nothing else in the draft. */
  readonly refused: boolean
  readonly issue: IssueFacts
  readonly items: readonly DraftItem[]
  readonly images: readonly DraftImage[]
  /** One of the images, where the file has a cover. */
  readonly cover?: DraftCover | undefined
  readonly repairs: readonly ImportRepair[]
  readonly losses: readonly ImportLoss[]
  readonly guesses: readonly Guess[]
  readonly leftOut: readonly LeftOut[]
  readonly diagnostics: readonly Diagnostic[]
}
