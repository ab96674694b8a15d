import type { List } from 'mdast'
import { BOX_REFERENCE, BULLET_REFERENCE, orderedReference } from '../styles/numbering.ts'
import type { Marker } from '../writer/writer.ts'
import type { Block } from './handle.ts'

const DEEPEST = 8

/** A list. Each ordered one counts for itself; a list with boxes to tick has no bullets. */
export const list: Block<List> = (writer, node, scope) => {
  const level = Math.min(DEEPEST, scope.level + 1)
  const start = Math.min(32_767, Math.max(0, node.start ?? 1))
  if (node.ordered) writer.listStarts.add(start)
  const marker: Marker | undefined = node.ordered
    ? { reference: orderedReference(start), instance: writer.next('list'), level }
    : { reference: BULLET_REFERENCE, instance: 0, level }
  return node.children.flatMap((item) => {
    const isTask = typeof item.checked === 'boolean' && !node.ordered
    return writer.blocks([item], { ...scope, level, marker: isTask ? { ...marker, reference: BOX_REFERENCE } : marker })
  })
}
