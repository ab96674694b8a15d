import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { Audience } from '@bantin/schema'
import type { ItemResult } from '../item/compile-item.ts'
import { internalItem } from '../rules/issue-rules.ts'

/** Nothing internal stands in a public issue. */
export function checkAudience(items: Iterable<readonly [id: string, file: string, result: ItemResult]>, audience: Audience): Diagnostic[] {
  if (audience !== 'public') return []
  return [...items].flatMap(([item, file, result]) =>
    result.meta?.audience === 'internal' ? [diagnose(internalItem, { file, place: result.placeOf(['audience']) }, { item })] : [],
  )
}
