import type { Place } from '@bantin/diagnostics'
import type { UncertainReason } from '@bantin/vietnamese/speech'

/** Why somebody should look at a piece: how it may be read, or that it is in another language. */
export type ReviewReason = UncertainReason | 'language'

/** A piece that somebody should look at before it is read. */
export interface Review {
  /** Its number in the list of the item, from 1. */
  readonly number: number
  readonly written: string
  readonly said: string
  readonly reason: ReviewReason
  /** Language of the words. */
  readonly language: string
  readonly place?: Place | undefined
}

/** A stretch of text, as it is written and as it is said. */
export interface Piece {
  readonly written: string
  /** What is said instead, with a space where a word touches it; empty where nothing is. */
  readonly said?: string
  readonly language: string
  /** Read as it stands: code. */
  readonly verbatim?: true
  /** Printed, but not read: struck words. */
  readonly silent?: true
  readonly review?: Review
}

/** What is heard of a piece. */
export function heard(piece: Piece): string {
  return piece.silent ? '' : (piece.said ?? piece.written)
}
