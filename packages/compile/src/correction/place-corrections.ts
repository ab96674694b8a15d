import { type Diagnostic, diagnose, nearest, type Place } from '@bantin/diagnostics'
import type { Audience, Bulletin, Issue } from '@bantin/schema'
import type { CompiledItems } from '../item/compile-items.ts'
import { unknownItemCorrected } from '../rules/correction-rules.ts'
import type { LaterCorrection } from './later-correction.ts'
import { orderCorrections } from './order-corrections.ts'

/** The corrections of an issue, where the errors stand. */
export interface PlacedCorrections {
  readonly ofItems: ReadonlyMap<string, readonly LaterCorrection[]>
  /** Of the issue as a whole, or of an item that it does not have. */
  readonly ofIssue: readonly LaterCorrection[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What corrections are placed in. */
export interface CorrectedIssue {
  readonly bulletin: Bulletin
  readonly meta: Issue
  readonly file: string
  readonly items: CompiledItems
  readonly language: string
  readonly audience: Audience
}

/** Where a correction was written, as far as this compile can see. */
interface Found {
  readonly correction: LaterCorrection
  readonly at: { readonly file: string; readonly place?: Place | undefined }
}

/** Put each correction where its error stands. What an internal item says is not told in a public issue. */
export function placeCorrections(later: readonly LaterCorrection[], issue: CorrectedIssue): PlacedCorrections {
  const { items, audience, file } = issue
  const all: Found[] = [...later.map((correction) => ({ correction, at: { file } })), ...ownCorrections(issue)]
  const told = all.filter(({ correction }) => audience === 'internal' || correction.by.audience !== 'internal')
  const known = [...items.results.keys()]
  const ofItems = new Map(known.map((id): [string, LaterCorrection[]] => [id, []]))
  const ofIssue: LaterCorrection[] = []
  const diagnostics = told.flatMap(({ correction, at }) => {
    const { by, of } = correction
    const there = of.item === undefined ? ofIssue : ofItems.get(of.item)
    ;(there ?? ofIssue).push(correction)
    if (there || of.item === undefined) return []
    return [diagnose(unknownItemCorrected, at, { by: by.item, issue: by.issue, item: of.item, nearest: nearest(of.item, known) })]
  })
  return {
    ofItems: new Map([...ofItems].map(([id, corrections]) => [id, orderCorrections(corrections)])),
    ofIssue: orderCorrections(ofIssue),
    diagnostics,
  }
}

/** What items of the issue put right in the issue itself. */
function ownCorrections({ bulletin, meta, items, language, audience }: CorrectedIssue): Found[] {
  return [...items.results].flatMap(([id, result]) => {
    const item = result.meta
    if (!item) return []
    const by: LaterCorrection['by'] = {
      ...{ issue: meta.id, number: meta.number, period: meta.period, date: meta.date, title: meta.title ?? bulletin.title },
      ...{ item: id, itemTitle: item.title, language: item.language ?? language },
      ...(audience === 'internal' || item.audience === 'internal' ? { audience: 'internal' as const } : {}),
    }
    return item.corrections.flatMap(({ of, ...said }, index): Found[] => {
      if (of.issue !== meta.id) return []
      const place = result.placeOf(['corrections', index, 'of', 'item'])
      return [
        { correction: { by, of: of.item === undefined ? {} : { item: of.item }, ...said }, at: { file: items.files.get(id) ?? '', place } },
      ]
    })
  })
}
