import type { Location, Rule } from '@bantin/diagnostics'
import type { ReadAloudOptions } from '@bantin/vietnamese/speech'
import type { Nodes } from 'mdast'
import type { SpeechSettings } from '../options.ts'
import { isVietnamese } from '../reading/readable.ts'
import { type Run, wordsRun } from '../reading/run.ts'
import { type Reviewer, toPieces } from '../reading/to-pieces.ts'
import type { Labels } from '../words/labels.ts'
import type { Block, SpokenBlock, SpokenKind } from './block.ts'
import { inline } from './inline.ts'
import type { Notes } from './notes.ts'

/** Reports a finding of a rule. */
export type Report = <P>(rule: Rule<P>, location: Location, ...params: P extends void ? [] : [params: P]) => void

/** What handlers know: where they are, how it is read, and where blocks go. */
export interface Walk {
  readonly file: string
  readonly labels: Labels
  readonly options: SpeechSettings
  readonly voice: ReadAloudOptions
  /** Language of the issue. */
  readonly home: string
  readonly review: Reviewer
  readonly report: Report
  readonly notes: Notes
  readonly out: Block[]
  /** Language of what is walked. */
  readonly language: string
  /** What paragraphs are here. */
  readonly kind: SpokenKind
  readonly level: number
  /** Put before the next words. */
  readonly lead: Lead
  /** Walk through blocks. */
  blocks(nodes: readonly Nodes[], change?: Partial<Walk>): void
}

/** Words that stand before the first words of a list item or note, once. */
export interface Lead {
  take(): { readonly written: string; readonly said?: string } | undefined
}

/** Say runs as one block; blocks without any word leave no trace. */
export function say(walk: Walk, kind: SpokenKind, runs: readonly Run[], more: { readonly depth?: number } = {}): void {
  const pieces = runs.flatMap((run) => toPieces(run, walk.voice, walk.review))
  if (!pieces.some((piece) => piece.written.trim() !== '')) return
  const { labels, language, level } = walk
  const lead = walk.lead.take()
  const first = lead
    ? [
        { ...lead, language: isVietnamese(language) ? language : labels.language },
        { written: ' ', language },
      ]
    : []
  const block: SpokenBlock = { type: 'spoken', kind, language, level, pieces: [...first, ...pieces], ...more }
  walk.out.push(block)
}

/** Say the words of inline nodes, then the pictures and notes that stand in them. */
export function sayNodes(
  walk: Walk,
  kind: SpokenKind,
  nodes: readonly Nodes[],
  more: { readonly depth?: number; readonly label?: string | undefined } = {},
): void {
  const { runs, pictures, notes } = inline(nodes, walk.language)
  const { label, ...rest } = more
  say(walk, kind, label === undefined ? runs : [wordsRun(walk.language, `${label} `), ...runs], rest)
  walk.blocks(pictures)
  walk.notes.read(notes, walk)
}

/** No words before. */
export const NO_LEAD: Lead = { take: () => undefined }

/** Words before whatever is said first. */
export function leadOnce(written: string, said?: string): Lead {
  let taken = false
  return {
    take() {
      if (taken) return undefined
      taken = true
      return said === undefined ? { written } : { written, said }
    },
  }
}
