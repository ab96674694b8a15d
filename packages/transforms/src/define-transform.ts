import type { Transform } from './transform.ts'

/**
 * Define a transform. It only checks the types: a transform is plain data with a pure function.
 *
 * @param transform its name, stage, the names it comes after, whether it is idempotent, and what it does to a tree
 * @returns the same value
 * @example
 * ```ts
 * import { defineTransform } from '@bantin/transforms'
 *
 * const houseStyle = defineTransform({
 *   name: 'house-style',
 *   stage: 'typography',
 *   idempotent: true,
 *   run(tree) {
 *     for (const node of tree.children) if (node.type === 'code') node.lang ??= 'text'
 *   },
 * })
 * console.log(houseStyle.stage) // => typography
 * ```
 */
export function defineTransform(transform: Transform): Transform {
  return transform
}
