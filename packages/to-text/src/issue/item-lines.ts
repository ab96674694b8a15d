import type { CompiledItem } from '@bantin/compile'
import { spaced } from '../lines/prefix.ts'
import { treeLines } from '../tree/to-text.ts'
import { itemFoot } from './item-foot.ts'
import { itemHead } from './item-head.ts'
import type { Sheet } from './sheet.ts'

/** An item, complete. Code and address, where to find it, stand below its title or at the end. */
export function itemLines(sheet: Sheet, item: CompiledItem, found: { readonly head?: string[]; readonly foot?: string[] }): string[] {
  const { width, notes, referTo, words } = sheet
  const body = treeLines(item.tree, { width, notes, referTo, language: words.language })
  return spaced([itemHead(sheet, item, found.head ?? []), body, itemFoot(sheet, item), found.foot ?? []])
}
