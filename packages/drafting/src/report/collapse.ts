import type { ImportRepair } from '../draft/draft.ts'
import type { SourcePlace } from '../manuscript/place.ts'
import { grouped } from './grouped.ts'

/** Equal repairs, as one. */
export interface CollapsedRepair {
  readonly kind: string
  readonly before: string
  readonly after: string
  readonly sure: boolean
  readonly count: number
  /** The first few, for people to find them again. */
  readonly examples: readonly { readonly context: ImportRepair['context']; readonly place: SourcePlace }[]
}

const EXAMPLES = 3

/** List equal repairs once, the most frequent first within each kind. */
export function collapse(repairs: readonly ImportRepair[]): readonly CollapsedRepair[] {
  const groups = grouped(repairs, ({ kind, before, after, sure }) => JSON.stringify([kind, before, after, sure]))
  return [...groups.values()]
    .map((group): CollapsedRepair => {
      const { kind, before, after, sure } = group[0] as ImportRepair
      const examples = group.slice(0, EXAMPLES).map(({ context, place }) => ({ context, place }))
      return { kind, before, after, sure, count: group.length, examples }
    })
    .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : b.count - a.count))
}
