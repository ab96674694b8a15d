import type { Element, Nodes } from 'hast'
import { listHandlers } from '../lists/list-handlers.ts'
import { wordListStyle } from '../lists/word-list.ts'
import { attribute, SILENT } from '../parse/element.ts'
import { BLOCK } from '../parse/tag-groups.ts'
import { blockText } from '../read/block-text.ts'
import { leaveOut } from '../read/leave-out.ts'
import { leftOutKind } from '../read/left-out-kind.ts'
import { type Styled, styleOf } from '../style/styles.ts'
import { table } from '../tables/table-handler.ts'
import { blockHandlers, box } from './block-handlers.ts'
import { blockStyle } from './block-style.ts'
import { partedByline } from './byline-parts.ts'
import type { Context, Handle } from './context.ts'
import { inlineHandlers, runOf } from './inline-handlers.ts'
import { anchorId } from './safe-link.ts'

const HANDLERS: Readonly<Record<string, Handle>> = { ...inlineHandlers, ...blockHandlers, ...listHandlers, table }

/** Read what is in an element, in order. */
export function walkChildren(element: Element, context: Context): void {
  for (const child of element.children) walk(child, context)
}

function walk(node: Nodes, context: Context): void {
  const { reading, skips } = context
  if (node.type === 'comment') {
    // Word marks what older programs are to show of list marks and notes
    if (/^\[if !support(?:Lists|Footnotes|Annotations)\]/.test(node.value)) skips.until = 'endif'
    else if (/^\[endif\]/.test(node.value)) skips.until = undefined
  }
  if (node.type === 'text') {
    if (skips.until !== undefined) return
    if (context.inContent) context.flow.text(node.value, runOf(context), context.look.isPre)
    else leaveOut(reading, 'page-furniture', node.value, node)
  }
  if (node.type === 'element' && !SILENT.has(node.tagName)) walkElement(node, context)
}

function walkElement(element: Element, context: Context): void {
  const { reading, flow } = context
  const { content, foundNotes } = reading
  const inContent = context.inContent || content.roots.has(element)
  const note = foundNotes.signs.get(element)
  if (!inContent && !content.above.has(element)) leaveOut(reading, 'page-furniture', blockText(element, foundNotes.ids), element)
  else if (foundNotes.wrappers.has(element)) leaveOut(reading, 'field', blockText(element, foundNotes.ids), element)
  else if (note !== undefined) flow.add({ type: 'note', id: note })
  // notes are read apart; the ways back from them are no words
  else if (!foundNotes.ids.has(element) && !foundNotes.back.has(element)) walkStyled(element, { ...context, inContent })
}

function walkStyled(element: Element, context: Context): void {
  const { reading, flow, inContent } = context
  const styled = styleOf(element, context.look, reading.sheet)
  const kind = leftOutKind(element, styled.declared, reading)
  if (kind !== undefined) {
    leaveOut(reading, kind, blockText(element, reading.foundNotes.ids), element)
    return
  }
  for (const id of new Set([attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : '']))
    if (inContent && id !== '' && reading.targets.has(id)) flow.add({ type: 'anchor', id: anchorId(id) })
  const handle = HANDLERS[element.tagName] ?? special(element) ?? walkChildren
  if (BLOCK.has(element.tagName)) walkBlock(element, styled, context, handle)
  else handle(element, { ...context, look: styled.look })
}

function walkBlock(element: Element, styled: Styled, context: Context, handle: Handle): void {
  const mark = wordListStyle(element, styled.declared, context.reading)
  const style = { ...blockStyle(element, styled, context.style), ...(mark ? { list: mark.mark } : {}) }
  context.flow.begin(style)
  const children = mark?.rest ?? (style.role === 'byline' && context.style.role !== 'byline' ? partedByline(element) : undefined)
  handle(children ? { ...element, children } : element, { ...context, look: styled.look, style })
  context.flow.begin({ ...context.style })
}

/** What only a role tells from other elements. */
function special(element: Element): Handle | undefined {
  return element.tagName === 'aside' || (attribute(element, 'role') === 'note' && BLOCK.has(element.tagName)) ? box : undefined
}
