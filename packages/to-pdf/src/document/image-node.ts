import type { TypstNode } from './node.ts'
import type { Walk } from './walk.ts'

/** A picture; its words where there is no file. */
export function imageNode(path: string, alt: string, walk: Walk): TypstNode {
  const image = walk.image(path, alt)
  return image ? { type: 'image', image } : { type: 'text', value: alt }
}
