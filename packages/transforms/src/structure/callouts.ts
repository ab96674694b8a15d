import type { Callout } from '@bantin/schema'
import type { Root } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { labelOf } from '../tree/directive-label.ts'
import { mayHoldBlocks } from '../tree/flow.ts'
import { positionOf } from '../tree/position-of.ts'
import { rewrite } from '../tree/walk.ts'
import { CALLOUTS } from './callout-names.ts'

/** Make callouts of `:::ghi-nho`, `:::luu-y` and `:::cau-hoi`; a `[label]` becomes the title. */
export function makeCallouts(tree: Root): void {
  rewrite(
    tree,
    (node) => {
      if (node.type !== 'containerDirective' || !Object.hasOwn(CALLOUTS, node.name)) return undefined
      const kind = CALLOUTS[node.name] as Callout['kind']
      const label = labelOf(node)
      const children: Callout['children'] = label ? node.children.slice(1) : node.children
      if (label && label.children.length > 0) children.unshift({ type: 'calloutTitle', children: label.children, ...positionOf(label) })
      return [{ type: 'callout', kind, children, ...positionOf(node) }]
    },
    mayHoldBlocks,
  )
}

/** {@link makeCallouts} as a transform. */
export const callouts = defineTransform({ name: 'callouts', stage: 'structure', idempotent: true, run: makeCallouts })

/** {@link makeCallouts} as a remark plugin; it comes behind remark-directive. */
export default asPlugin(callouts)
