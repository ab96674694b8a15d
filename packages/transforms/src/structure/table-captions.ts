import type { Caption, Figure } from '@bantin/schema'
import type { Nodes, Paragraph, PhrasingContent, Root, Table, Text } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { tableNumber } from '../rules/markdown-rules.ts'
import type { TransformContext } from '../transform.ts'
import { mayHoldBlocks } from '../tree/flow.ts'
import { partsOf } from '../tree/parts-of.ts'
import { positionOf } from '../tree/position-of.ts'
import { text } from '../tree/text.ts'
import { SKIP, setChildren, walk, walkParents } from '../tree/walk.ts'

const PREFIX = /^Bảng(?:[ \u00a0](\d{1,4})[.:]|:)\s+/

interface CaptionStart {
  readonly first: Text
  readonly length: number
  readonly written: number | undefined
}

/**
 * Make a figure of a table and the paragraph before it that starts with `Bảng: ` or `Bảng 2. `. The word and number go into the
 * caption's label; tables are numbered within the item, and a number that the author wrote is kept.
 */
export function captionTables(tree: Root, context: TransformContext): void {
  let count = highestLabel(tree)
  walkParents(tree, (parent) => {
    if (!mayHoldBlocks(parent) || parent.type === 'figure') return SKIP
    if (!parent.children.some((block: Nodes) => block.type === 'table')) return undefined
    const blocks: Nodes[] = []
    for (const block of parent.children) {
      const before = blocks.at(-1)
      const start = block.type === 'table' && before?.type === 'paragraph' ? captionStart(before) : undefined
      if (block.type !== 'table' || before?.type !== 'paragraph' || !start) {
        blocks.push(block)
        continue
      }
      const number = start.written ?? count + 1
      if (number !== count + 1) context.report(tableNumber, partsOf(start.first)(0, start.length), { written: number, expected: count + 1 })
      count = number
      blocks[blocks.length - 1] = toFigure(before, block, start, number)
    }
    if (blocks.length < parent.children.length) setChildren(parent, blocks)
    return undefined
  })
}

/** Tables that have a label from an earlier run come first in the count. */
function highestLabel(tree: Root): number {
  let highest = 0
  walk(tree, (node) => {
    const label = node.type === 'caption' ? node.data?.label : undefined
    if (label) highest = Math.max(highest, Number(/\d+$/.exec(label)?.[0] ?? 0))
    return mayHoldBlocks(node) ? undefined : SKIP
  })
  return highest
}

function captionStart(paragraph: Paragraph): CaptionStart | undefined {
  const first = paragraph.children[0]
  const match = first?.type === 'text' ? PREFIX.exec(first.value) : null
  if (first?.type !== 'text' || !match) return undefined
  return { first, length: match[0].length, written: match[1] === undefined ? undefined : Number(match[1]) }
}

function toFigure(paragraph: Paragraph, table: Table, { first, length }: CaptionStart, number: number): Figure {
  const rest = first.value.slice(length)
  const words: PhrasingContent[] = rest ? [text(rest, partsOf(first)(length, first.value.length))] : []
  const caption: Caption = {
    type: 'caption',
    data: { label: `Bảng ${number}` },
    children: [...words, ...paragraph.children.slice(1)],
    ...positionOf(paragraph),
  }
  const position = paragraph.position && table.position && { start: paragraph.position.start, end: table.position.end }
  return { type: 'figure', kind: 'table', children: [caption, table], ...(position ? { position } : {}) }
}

/** {@link captionTables} as a transform. */
export const tableCaptions = defineTransform({ name: 'table-captions', stage: 'structure', idempotent: true, run: captionTables })

/** {@link captionTables} as a remark plugin. */
export default asPlugin(tableCaptions)
