import type { Root } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import type { TransformContext } from '../transform.ts'
import { withoutLabel } from '../tree/directive-label.ts'
import { mayHoldBlocks } from '../tree/flow.ts'
import { positionOf } from '../tree/position-of.ts'
import { rewrite } from '../tree/walk.ts'
import { ADDITIONS } from './addition-names.ts'

/** Make additions of `:::bo-sung` and `:::them`, each with the name of the office; a `[label]` stays as a paragraph. */
export function makeAdditions(tree: Root, { publisher }: TransformContext): void {
  rewrite(
    tree,
    (node) => {
      if (node.type !== 'containerDirective' || !ADDITIONS.includes(node.name)) return undefined
      return [{ type: 'addition', ...(publisher ? { by: publisher } : {}), children: withoutLabel(node), ...positionOf(node) }]
    },
    mayHoldBlocks,
  )
}

/** {@link makeAdditions} as a transform. */
export const additions = defineTransform({ name: 'additions', stage: 'structure', idempotent: true, run: makeAdditions })

/** {@link makeAdditions} as a remark plugin; it comes behind remark-directive. */
export default asPlugin(additions)
