import type { TocEntry } from '@bantin/schema'
import type { Root } from 'mdast'
import { mayHoldBlocks } from '../tree/flow.ts'
import { textOf } from '../tree/text-of.ts'
import { SKIP, walk } from '../tree/walk.ts'

/** Options of {@link tableOfContents}. */
export interface TableOfContentsOptions {
  /** The highest level to list. Default 2: the first below the title. */
  readonly from?: number
  /** The lowest level to list. Default 3. */
  readonly to?: number
}

/**
 * The headings of an item, in reading order. Those without an id are left out: nothing could lead to them.
 *
 * @param tree a tree that went through `heading-levels` and `heading-ids`
 * @example
 * ```ts
 * import { tableOfContents } from '@bantin/transforms'
 * import type { Root } from 'mdast'
 *
 * const tree: Root = {
 *   type: 'root',
 *   children: [{ type: 'heading', depth: 2, data: { id: 'loc-nuoc' }, children: [{ type: 'text', value: 'Lọc nước' }] }],
 * }
 * console.log(JSON.stringify(tableOfContents(tree))) // => [{"id":"loc-nuoc","depth":2,"text":"Lọc nước"}]
 * ```
 */
export function tableOfContents(tree: Root, { from = 2, to = 3 }: TableOfContentsOptions = {}): TocEntry[] {
  const entries: TocEntry[] = []
  walk(tree, (node) => {
    if (node.type === 'heading' && node.data?.id && node.depth >= from && node.depth <= to) {
      entries.push({ id: node.data.id, depth: node.depth, text: textOf(node) })
    }
    return mayHoldBlocks(node) ? undefined : SKIP
  })
  return entries
}
