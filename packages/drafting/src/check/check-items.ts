import { type Diagnostic, diagnose, type Place, type Rule } from '@bantin/diagnostics'
import { parseItem } from '@bantin/parser'
import {
  applyTransforms,
  citations,
  normalise,
  placeAmbiguous,
  placeDescribed,
  places,
  spelling,
  type Transform,
  typography,
} from '@bantin/transforms'
import type { DraftItem, Guess } from '../draft/draft.ts'
import { itemFile } from '../files/item-file.ts'
import { oldPlace } from '../rules/place-rules.ts'

/** They change a tree that nobody keeps: what they would change is told, the drafted words stay. */
const CHECKS: readonly Transform[] = [normalise, typography(), spelling(), citations(), places()]

/** Of one rule in one item; `bantin check` tells of them all. */
const MOST = 50

/** A name means the last unit that had it, and what became of it. */
const LATEST = '9999-12-31'

/** Check the language of drafted items as they will stand in their files: spelling, typography, citations, old names of places. */
export function checkItems(items: readonly DraftItem[], guesses: readonly Guess[]): readonly Diagnostic[] {
  return items.flatMap((item) => checkItem(item, guesses))
}

function checkItem(item: DraftItem, guesses: readonly Guess[]): readonly Diagnostic[] {
  const file = `items/${item.id}.md`
  const { tree, diagnostics } = parseItem(itemFile(item, guesses), { file })
  const found: Diagnostic[] = []
  applyTransforms(tree, CHECKS, {
    language: item.language ?? 'vi',
    date: LATEST,
    report: (rule, place, ...params) => found.push(...tell(rule, { file, place }, params)),
  })
  const counts = new Map<string, number>()
  const told = found.filter(({ ruleId }) => {
    const count = (counts.get(ruleId) ?? 0) + 1
    counts.set(ruleId, count)
    return count <= MOST
  })
  return [...diagnostics, ...told]
}

function tell<P>(rule: Rule<P>, at: { file: string; place: Place | undefined }, params: P extends void ? [] : [P]): readonly Diagnostic[] {
  if (isRule(rule, placeAmbiguous)) return []
  if (!isRule(rule, placeDescribed)) return [{ ...diagnose(rule, at, ...params), severity: 'info' }]
  return [diagnose(oldPlace, at, params[0] as unknown as { name: string; today: string })]
}

const isRule = (rule: { readonly id: string }, other: { readonly id: string }): boolean => rule.id === other.id
