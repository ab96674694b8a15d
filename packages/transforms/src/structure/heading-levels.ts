import type { Heading, Root } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { skippedLevel, titleInBody } from '../rules/heading-rules.ts'
import type { TransformContext } from '../transform.ts'
import { mayHoldBlocks } from '../tree/flow.ts'
import { SKIP, walk } from '../tree/walk.ts'

/** Level of the highest headings of a body: the title of the item is level 1. */
const TOP = 2

/** Make the headings of an item start at level 2 and skip no level. A heading stays below the ones that it stood below. */
export function fitHeadingLevels(tree: Root, context: TransformContext): void {
  const headings = headingsOf(tree)
  const highest = Math.min(...headings.map((heading) => heading.depth))
  const above: number[] = []
  for (const heading of headings) {
    const written = heading.depth
    if (written === 1) context.report(titleInBody, heading.position)
    while ((above.at(-1) ?? 0) >= written) above.pop()
    const expected = (above.at(-1) ?? highest - 1) + 1
    if (written > expected) context.report(skippedLevel, heading.position, { written, expected })
    heading.depth = Math.min(above.length + TOP, 6) as Heading['depth']
    above.push(written)
  }
}

function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = []
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(node)
    return mayHoldBlocks(node) ? undefined : SKIP
  })
  return headings
}

/** {@link fitHeadingLevels} as a transform. */
export const headingLevels = defineTransform({ name: 'heading-levels', stage: 'structure', idempotent: true, run: fitHeadingLevels })

/** {@link fitHeadingLevels} as a remark plugin. */
export default asPlugin(headingLevels)
