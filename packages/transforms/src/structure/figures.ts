import type { Figure } from '@bantin/schema'
import type { Image, Nodes, Paragraph, Root } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { altMissing } from '../rules/markdown-rules.ts'
import type { TransformContext } from '../transform.ts'
import { positionOf } from '../tree/position-of.ts'
import { text } from '../tree/text.ts'
import { rewrite } from '../tree/walk.ts'

/**
 * Make figures of the pictures that stand in a paragraph of their own; the title of a picture becomes its caption.
 * A picture without a description is reported wherever it stands.
 */
export function makeFigures(tree: Root, context: TransformContext): void {
  rewrite(tree, (node) => {
    if (node.type === 'image' && !node.alt?.trim()) context.report(altMissing, node.position)
    return node.type === 'paragraph' ? picturesOf(node)?.map(toFigure) : undefined
  })
}

/** The pictures of a paragraph that has nothing else but white space. */
function picturesOf({ children }: Paragraph): Image[] | undefined {
  if (!children.every((one) => one.type === 'image' || isBlank(one))) return undefined
  const pictures = children.filter((one) => one.type === 'image')
  return pictures.length > 0 ? pictures : undefined
}

const isBlank = (node: Nodes): boolean => node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

function toFigure(image: Image): Figure {
  const title = image.title?.trim()
  const picture: Image = { ...image, title: null }
  if (!title) return { type: 'figure', kind: 'image', children: [picture], ...positionOf(image) }
  const caption = { type: 'caption' as const, children: [text(title, image.position)], ...positionOf(image) }
  return { type: 'figure', kind: 'image', children: [picture, caption], ...positionOf(image) }
}

/** {@link makeFigures} as a transform. */
export const figures = defineTransform({ name: 'figures', stage: 'structure', idempotent: true, run: makeFigures })

/** {@link makeFigures} as a remark plugin. */
export default asPlugin(figures)
