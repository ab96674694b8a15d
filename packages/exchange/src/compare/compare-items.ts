import type { ExchangeCorrection, ExchangeIndex, ExchangeItem } from '../index-file/exchange-index.ts'
import type { LocalItem } from '../item/local-item.ts'
import { correctionsByItem, itemKey } from './corrections-of.ts'
import { correctionsKnown, versionOf } from './version.ts'

/** An item that an upstream offers. */
export interface OfferedItem {
  readonly index: ExchangeIndex
  readonly item: ExchangeItem
  /** As every issue that was read tells it, not only its own. */
  readonly version: string
  readonly corrections: readonly ExchangeCorrection[]
}

/**
 * How an item that was taken stands to its upstream. `not-seen`: its issue was not among those read. `no-version`: the item names no hash,
 * and its text is not the upstream's.
 */
export type TakenState = 'current' | 'changed' | 'withdrawn' | 'not-seen' | 'no-version'

/** An item that was taken, and its upstream. */
export interface TakenItem {
  readonly local: LocalItem
  readonly state: TakenState
  readonly offered?: OfferedItem
  /** Corrections that the upstream made since it was taken. */
  readonly corrections: readonly ExchangeCorrection[]
  /** The text was changed here, beyond what is marked as added. */
  readonly altered: boolean
}

/** What {@link compareItems} found. */
export interface Comparison {
  readonly taken: readonly TakenItem[]
  /** What nobody here has taken yet, newest issue first. */
  readonly fresh: readonly OfferedItem[]
  /** All that is offered. */
  readonly offered: readonly OfferedItem[]
}

/**
 * Compare the items that a bulletin took with what their upstream offers now. Nothing is read or written.
 *
 * @param local items of one's own that name an origin; those of other bulletins are left out
 * @param upstream the indexes of the issues that were read, all of one bulletin
 * @example
 * ```ts
 * import { compareItems } from '@bantin/exchange'
 *
 * console.log(compareItems([], [])) // => { taken: [], fresh: [], offered: [] }
 * ```
 */
export function compareItems(local: readonly LocalItem[], upstream: readonly ExchangeIndex[]): Comparison {
  const corrections = correctionsByItem(upstream)
  const issues = new Set(upstream.map(({ issue }) => issue.id))
  const bulletins = new Set(upstream.map(({ bulletin }) => bulletin.id))
  const offered = new Map<string, OfferedItem>()
  for (const index of upstream) {
    for (const item of index.items) {
      const key = itemKey(index.issue.id, item.id)
      const own = corrections.get(key) ?? []
      offered.set(key, { index, item, version: versionOf(index.issue.date, own), corrections: own })
    }
  }
  const own = local.filter(({ origin }) => bulletins.has(origin.bulletin))
  const taken = own.map((one) => compareItem(one, { offered, issues, corrections }))
  const keys = new Set(own.map(keyOf))
  const fresh = [...offered].filter(([key]) => !keys.has(key)).map(([, one]) => one)
  // Array sort is stable: items of one issue keep their order
  fresh.sort((a, b) => (a.index.issue.date < b.index.issue.date ? 1 : a.index.issue.date > b.index.issue.date ? -1 : 0))
  return { taken, fresh, offered: [...offered.values()] }
}

const keyOf = ({ origin }: LocalItem): string => itemKey(origin.issue ?? '', origin.item ?? '')

function compareItem(
  local: LocalItem,
  known: {
    readonly offered: ReadonlyMap<string, OfferedItem>
    readonly issues: ReadonlySet<string>
    readonly corrections: ReadonlyMap<string, readonly ExchangeCorrection[]>
  },
): TakenItem {
  const { origin, hash } = local
  const offered = known.offered.get(keyOf(local))
  const reach = known.corrections.get(keyOf(local)) ?? []
  const corrections = reach.slice(correctionsKnown(origin.version))
  const altered = origin.hash !== undefined && hash !== origin.hash && hash !== offered?.item.hash
  const state = ((): TakenState => {
    if (!offered) return known.issues.has(origin.issue ?? '') ? 'withdrawn' : 'not-seen'
    if (hash === offered.item.hash || origin.hash === offered.item.hash) return 'current'
    return origin.hash === undefined ? 'no-version' : 'changed'
  })()
  return { local, state, ...(offered ? { offered } : {}), corrections, altered }
}
