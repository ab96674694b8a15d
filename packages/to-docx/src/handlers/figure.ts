import type { Caption, Figure } from '@bantin/schema'
import { paragraphIn } from '../writer/paragraph.ts'
import { runs } from '../writer/run.ts'
import type { Scope, Writer } from '../writer/writer.ts'
import { type Block, formatIn } from './handle.ts'

/** The words of a caption, led by its number. */
export const caption: Block<Caption> = (writer, node, scope) => [captionLine(writer, node, scope, false)]

function captionLine(writer: Writer, node: Caption, scope: Scope, keepNext: boolean) {
  const format = formatIn(scope)
  const label = node.data?.label
  const led = label === undefined ? [] : runs(writer, `${label}. `, { ...format, bold: true })
  return paragraphIn(scope, [...led, ...writer.inlines(node.children, format, scope)], { style: 'Caption', keepNext })
}

/** A picture or table that stays on one page with its caption. */
export const figure: Block<Figure> = (writer, node, scope) =>
  node.children.flatMap((child, index) => {
    const isLast = index === node.children.length - 1
    if (child.type === 'caption') return [captionLine(writer, child, scope, !isLast)]
    if (child.type === 'table') return writer.blocks([child], scope)
    return [paragraphIn(scope, writer.inlines([child], formatIn(scope), scope), { style: 'Figure', keepNext: !isLast })]
  })
