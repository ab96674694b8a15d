import { slug } from '@bantin/vietnamese/search'
import type { Root } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { mayHoldBlocks } from '../tree/flow.ts'
import { textOf } from '../tree/text-of.ts'
import { SKIP, walk } from '../tree/walk.ts'

/** Give each heading an id made of its text, `data.id`; no two of an item are the same. */
export function nameHeadings(tree: Root): void {
  const used = new Map<string, number>()
  walk(tree, (node) => {
    if (node.type === 'heading') node.data = { ...node.data, id: freeName(slug(textOf(node)) || 'muc', used) }
    return mayHoldBlocks(node) ? undefined : SKIP
  })
}

/** @param used the names given so far, with the number last tried behind each */
function freeName(name: string, used: Map<string, number>): string {
  let free = name
  let number = used.get(name) ?? 1
  while (used.has(free)) free = `${name}-${++number}`
  used.set(name, number)
  if (free !== name) used.set(free, 1)
  return free
}

/** {@link nameHeadings} as a transform. */
export const headingIds = defineTransform({ name: 'heading-ids', stage: 'reference', idempotent: true, run: nameHeadings })

/** {@link nameHeadings} as a remark plugin. */
export default asPlugin(headingIds)
