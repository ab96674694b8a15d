import type { SourcePlace } from '../manuscript/place.ts'

/** A text of a manuscript that shares a font with others. */
export interface Piece {
  readonly text: string
  readonly font?: string | undefined
  readonly place: SourcePlace
  /** Pieces of one paragraph have one number: they stand side by side. */
  readonly paragraph: number
}
