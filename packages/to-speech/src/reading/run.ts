import type { Nodes } from 'mdast'

/** A stretch of text in one language that is read in one way. */
export interface Run {
  readonly language: string
  readonly text: string
  readonly verbatim?: true
  readonly silent?: true
  /** Words of another language within a line. */
  readonly foreign?: true
  /** Where the text comes from, in order. */
  readonly sources: readonly Source[]
}

/** A node whose value begins at a place in a run. */
export interface Source {
  readonly at: number
  readonly node: Nodes
}

/** A run of words that come from no tree: a title, a label. */
export function wordsRun(language: string, text: string): Run {
  return { language, text: text.replace(/\s+/gu, ' '), sources: [] }
}
