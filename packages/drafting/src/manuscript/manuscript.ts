import type { Diagnostic } from '@bantin/diagnostics'
import type { ManuscriptBlock } from './block.ts'
import type { SourcePlace } from './place.ts'

/** A picture of a manuscript. */
export interface ManuscriptPicture {
  /** Its name in the file, such as `image3.png`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** By its bytes, such as `image/png`. */
  readonly mediaType: string
}

/** Why a reader did not take something into the text. */
export type LeftOutKind =
  | 'running-head'
  | 'running-foot'
  | 'page-number'
  | 'contents'
  | 'field'
  | 'comment'
  | 'deleted'
  | 'inserted'
  | 'hidden'
  | 'page-furniture'
  | 'embedded'
  | 'drawing'
  | 'masthead'
  | 'note'
  | 'byline'
  | 'section-bar'

/** Something that is in the file and not in the text, on purpose. */
export interface LeftOut {
  readonly kind: LeftOutKind
  /** Its words; a comment's are the editor's note. */
  readonly text: string
  readonly author?: string | undefined
  readonly place: SourcePlace
}

/** A change that a reader had to make to read the file at all: its encoding, hard line ends, hyphens at line ends. */
export interface ReadingRepair {
  /** The id of an encoding, `line-end`, `hyphen` and the like. */
  readonly kind: string
  readonly before: string
  readonly after: string
  readonly place: SourcePlace
  /** False where a person should look at it. */
  readonly sure: boolean
}

/** What a file says of itself. None of it is trusted more than a guess. */
export interface FileFacts {
  readonly title?: string | undefined
  readonly author?: string | undefined
  /** YYYY-MM-DD */
  readonly date?: string | undefined
  readonly language?: string | undefined
}

/**
 * A file as its reader understands it, before anything is repaired, guessed or split: all its words in reading order, with fonts and look.
 * Every importer makes one; {@link draft} makes draft items of it.
 */
export interface Manuscript {
  readonly blocks: readonly ManuscriptBlock[]
  /** The text of notes, by the id of their signs. */
  readonly notes: ReadonlyMap<string, readonly ManuscriptBlock[]>
  /** By the name that {@link PictureRun.picture} gives. */
  readonly pictures: ReadonlyMap<string, ManuscriptPicture>
  readonly leftOut: readonly LeftOut[]
  readonly repairs: readonly ReadingRepair[]
  readonly facts: FileFacts
  readonly diagnostics: readonly Diagnostic[]
}
