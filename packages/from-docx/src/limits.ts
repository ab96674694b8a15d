/** What a file may at most hold. A file beyond it is read up to there, and the finding says so. */
export interface Limits {
  /** Entries of the zip. */
  readonly entries: number
  /** Bytes of one part, inflated. */
  readonly part: number
  /** Bytes of all parts that are read, inflated. */
  readonly total: number
  /** Elements within one another. */
  readonly depth: number
  /** Paragraphs, runs, pictures and cells. */
  readonly pieces: number
}

/** Far above any bulletin, and below what hurts a small machine. */
export const LIMITS: Limits = { entries: 20_000, part: 64 << 20, total: 256 << 20, depth: 500, pieces: 500_000 }
