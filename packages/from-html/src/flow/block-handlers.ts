import { lineOf } from '../parse/element.ts'
import type { Handle } from './context.ts'
import { createFlow } from './flow.ts'

const rule: Handle = (element, { flow }) => flow.block({ type: 'rule', place: { line: lineOf(element) } })

/** A passage beside the text. */
export const box: Handle = (element, context) => {
  const style = { line: lineOf(element) }
  const flow = createFlow(style)
  context.walk(element, { ...context, flow, style, list: undefined })
  const blocks = flow.finish()
  if (blocks.length > 0) context.flow.block({ type: 'box', blocks, place: { line: lineOf(element) } })
}

const summary: Handle = (element, context) => context.walk(element, { ...context, look: { ...context.look, bold: true } })

const legend: Handle = (element, context) => context.walk(element, { ...context, look: { ...context.look, bold: true } })

/** Blocks that are more than paragraphs. */
export const blockHandlers: Readonly<Record<string, Handle>> = { hr: rule, summary, legend }
