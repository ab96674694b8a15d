import type { Location } from '@bantin/diagnostics'
import type { Root } from 'mdast'
import type { Block } from '../blocks/block.ts'
import { block } from '../blocks/handlers.ts'
import { notesOf } from '../blocks/notes.ts'
import { NO_LEAD, type Report, type Walk } from '../blocks/walk.ts'
import type { SpeechSettings } from '../options.ts'
import type { Review } from '../reading/piece.ts'
import { otherLanguage } from '../rules/other-language.ts'
import { uncertainReading } from '../rules/uncertain-reading.ts'
import type { Labels } from '../words/labels.ts'
import { reasons } from '../words/reasons.ts'

/** What all items of an issue have in common. */
export interface Reading {
  readonly options: SpeechSettings
  readonly labels: Labels
  /** Language of the issue. */
  readonly home: string
  readonly report: Report
}

/** Begin to read a text: where blocks go, and what was found on the way. */
export function beginWalk(reading: Reading, from: { readonly file: string; readonly language: string; readonly tree: Root }) {
  const out: Block[] = []
  const reviews: Review[] = []
  const known = new Map<string, Review>()
  const { options, report } = reading
  const { file, language, tree } = from
  const review: Walk['review'] = (found) => {
    const key = JSON.stringify([found.written, found.said, found.reason, found.language])
    const before = known.get(key)
    if (before) return before
    const next: Review = { ...found, number: reviews.length + 1 }
    known.set(key, next)
    reviews.push(next)
    tell(report, next, { file, place: next.place })
    return next
  }
  const walk: Walk = {
    ...{ file, language, out, review, report, options },
    ...{ labels: reading.labels, home: reading.home, notes: notesOf(tree), kind: 'paragraph', level: 0, lead: NO_LEAD },
    voice: { region: options.region, lexicon: options.lexicon },
    blocks: () => undefined,
  }
  return { walk: withBlocks(walk), out, reviews }
}

/** A change of language or level holds for everything below. */
function withBlocks(walk: Omit<Walk, 'blocks'>): Walk {
  const whole: Walk = {
    ...walk,
    blocks(nodes, change) {
      const inner = withBlocks({ ...this, ...change })
      for (const node of nodes) block(node, inner)
    },
  }
  return whole
}

function tell(report: Report, { written, said, reason, language }: Review, at: Location): void {
  if (reason === 'language') report(otherLanguage, at, { language })
  else report(uncertainReading, at, { written, said, because: reasons[reason] })
}
