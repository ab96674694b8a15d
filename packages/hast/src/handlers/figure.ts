import type { Figure } from '@bantin/schema'
import type { ElementContent } from 'hast'
import type { Handle } from '../context.ts'
import { element } from '../element.ts'
import { caption } from './caption.ts'
import { scrollingTable } from './table.ts'

/** A picture or table with its caption. A table is named by its caption. */
export const figure: Handle<Figure> = (context, state, node) => {
  const named = node.kind === 'table' && node.children.some((child) => child.type === 'caption')
  const id = named ? `${context.idPrefix}caption_${context.next('caption')}` : undefined
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'caption') return [caption(state, child, id)]
    if (child.type === 'table') return [scrollingTable(context, state, child, id)]
    const made = state.one(child, node)
    return made === undefined ? [] : Array.isArray(made) ? made : [made]
  })
  return element('figure', { className: ['figure', `figure-${node.kind}`] }, state.wrap(children, true))
}
