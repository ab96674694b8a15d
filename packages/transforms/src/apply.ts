import type { Root } from 'mdast'
import { orderTransforms } from './order.ts'
import type { Transform, TransformContext } from './transform.ts'

/**
 * Run transforms on a tree, in their computed order. The tree is changed in place.
 *
 * @param tree the body of one item
 * @param transforms in any order
 * @param context language of the item, and where findings go
 * @throws RangeError when the transforms have no order; see {@link orderTransforms}
 * @example
 * ```ts
 * import { diagnose } from '@bantin/diagnostics'
 * import { applyTransforms, standard } from '@bantin/transforms'
 * import type { Root } from 'mdast'
 *
 * const tree: Root = { type: 'root', children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: 'Nước sạch' }] }] }
 * applyTransforms(tree, standard, {
 *   language: 'vi',
 *   report: (rule, place, ...params) => console.log(diagnose(rule, { place }, ...params).ruleId),
 * })
 * // => heading/title-in-body
 * console.log(tree.children[0]?.data) // => { id: 'nuoc-sach' }
 * ```
 */
export function applyTransforms(tree: Root, transforms: readonly Transform[], context: TransformContext): void {
  for (const transform of orderTransforms(transforms)) transform.run(tree, context)
}
