import type { Html, Nodes, Parents, Root } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { rawHtml as rule } from '../rules/markdown-rules.ts'
import type { TransformContext } from '../transform.ts'
import { holdsBlocks } from '../tree/flow.ts'
import { positionOf } from '../tree/position-of.ts'
import { text } from '../tree/text.ts'
import { rewrite } from '../tree/walk.ts'

/** Turn HTML into the text that the author typed: no word is lost, and nothing can run. */
export function htmlToText(tree: Root, context: TransformContext): void {
  rewrite(tree, (node, parent) => {
    if (node.type !== 'html') return undefined
    if (!closesTag(node, parent)) context.report(rule, node.position)
    const words = text(node.value, node.position)
    return holdsBlocks(parent) ? [{ type: 'paragraph', children: [words], ...positionOf(node) }] : [words]
  })
}

/** One finding for `<b>` is enough: its `</b>` says nothing new. */
function closesTag(node: Html, parent: Parents): boolean {
  return node.value.startsWith('</') && parent.children.find((one: Nodes) => one.type === 'html') !== node
}

/** {@link htmlToText} as a transform. */
export const rawHtml = defineTransform({ name: 'raw-html', stage: 'normalise', idempotent: true, run: htmlToText })

/** {@link htmlToText} as a remark plugin. */
export default asPlugin(rawHtml)
