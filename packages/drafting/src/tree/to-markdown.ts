import type { Root } from 'mdast'
import { writeTree } from './markdown/write-tree.ts'

/**
 * The tree as the Markdown that Bantin's parser reads back as the same tree. It escapes as little as it can: what it wrote is parsed, and only
 * blocks that come back different are escaped fully. A block that comes back different even then is written without bold, italics and the like:
 * words matter more.
 *
 * @param tree mdast with the directives of the parser, before any transform
 * @example
 * ```ts
 * import { toMarkdown } from '@bantin/drafting'
 * import { parseMarkdown } from '@bantin/parser'
 *
 * const { tree } = parseMarkdown('* Gặt\n* Phơi', { file: 'viec.md' })
 * console.log(toMarkdown(tree).split('\n')[0]) // => - Gặt
 * ```
 */
export function toMarkdown(tree: Root): string {
  return writeTree(tree).text
}
