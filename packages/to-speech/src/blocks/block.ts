import type { Piece } from '../reading/piece.ts'

/** What a block is in its item; the page sets each in its own way. */
export type SpokenKind =
  | 'title'
  | 'subtitle'
  | 'summary'
  | 'byline'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'quote'
  | 'code'
  | 'callout'
  | 'caption'
  | 'picture'
  | 'columns'
  | 'row'
  | 'note'

/** Words that are read. */
export interface SpokenBlock {
  readonly type: 'spoken'
  readonly kind: SpokenKind
  readonly language: string
  /** Depth of a heading, 2–6. */
  readonly depth?: number
  /** How deep it stands in lists. */
  readonly level: number
  readonly pieces: readonly Piece[]
}

/** Words that are printed for the presenter and not read. */
export interface SilentBlock {
  readonly type: 'silent'
  readonly kind: 'picture' | 'note' | 'credit' | 'caption' | 'correction'
  readonly language: string
  /** What the form says before it. */
  readonly label: string
  readonly text: string
}

/** A table that is printed for the presenter and not read. The first row is the head. */
export interface TableBlock {
  readonly type: 'table'
  readonly language: string
  readonly rows: readonly (readonly string[])[]
}

/** A line of the form's own to the presenter. */
export interface DirectionBlock {
  readonly type: 'direction'
  readonly text: string
}

/** A longer silence. */
export interface PauseBlock {
  readonly type: 'pause'
}

/** What a script is made of. */
export type Block = SpokenBlock | SilentBlock | TableBlock | DirectionBlock | PauseBlock
