import { readAloud } from '@bantin/vietnamese/speech'
import type { List, ListItem } from 'mdast'
import { isVietnamese } from '../reading/readable.ts'
import { type Lead, leadOnce, NO_LEAD, type Walk } from './walk.ts'

/** Items of a list one behind the other: numbers are said “Ba là:”, tasks by what became of them. */
export function list(node: List, walk: Walk): void {
  const level = walk.level + 1
  for (const [index, item] of node.children.entries()) {
    const lead = leadOf(item, node.ordered ? (node.start ?? 1) + index : undefined, walk)
    walk.blocks(item.children, { level, lead, kind: walk.kind === 'paragraph' ? 'listItem' : walk.kind })
  }
}

function leadOf({ checked }: ListItem, number: number | undefined, { language, labels, voice, lead }: Walk): Lead {
  const outer = lead.take()
  const task = typeof checked === 'boolean' ? `${checked ? labels.task.done : labels.task.open}: ` : ''
  const written = `${outer ? `${outer.written} ` : ''}${task}${number === undefined ? '' : `${number}.`}`.trim()
  if (written === '') return NO_LEAD
  if (number === undefined || !isVietnamese(language)) return leadOnce(written)
  const words = readAloud(String(number), voice).text
  return leadOnce(written, `${outer ? `${outer.written} ` : ''}${task}${words.charAt(0).toUpperCase()}${words.slice(1)} là:`)
}
