import type { Caption, Figure } from '@bantin/schema'
import { textOf } from '@bantin/transforms'
import { inline } from './inline.ts'
import { isRead } from './table.ts'
import { sayNodes, type Walk } from './walk.ts'

const labelOf = ({ data }: Caption): string => (data?.label ? `${data.label}.` : '')

/** The number and words of a caption. */
export function caption(node: Caption, walk: Walk): void {
  sayNodes(walk, 'caption', node.children, { label: labelOf(node) || undefined })
}

/** A picture or table with its caption. Nobody is told the caption of a table that is not read. */
export function figure({ children }: Figure, walk: Walk): void {
  const isSilent = children.some((one) => one.type === 'table' && !isRead(one, walk))
  for (const child of children) {
    if (isSilent && child.type === 'caption') silentCaption(child, walk)
    else walk.blocks([child])
  }
}

function silentCaption(node: Caption, walk: Walk): void {
  const { language, options, out } = walk
  out.push({ type: 'silent', kind: 'caption', language, label: labelOf(node), text: textOf(node) })
  walk.notes.read(inline(node.children, language).notes, { ...walk, options: { ...options, notes: 'silent' } })
}
