import type { Parsed } from './changed-blocks.ts'
import { copyNodes } from './copy-nodes.ts'
import { type ParsedMarkdown, type ParseMarkdownOptions, parseMarkdown } from './parse-markdown.ts'

/** Reads a text as {@link parseMarkdown} does. */
export type MarkdownParser = (text: string, options: ParseMarkdownOptions) => ParsedMarkdown

/**
 * Make a parser for one file that is edited: it remembers the last text, and of the next one parses only the blocks that changed. What it
 * returns is what {@link parseMarkdown} returns; the tree is the caller's to change.
 *
 * @example
 * ```ts
 * import { createMarkdownParser } from '@bantin/parser'
 *
 * const parse = createMarkdownParser()
 * parse('## Gặt\n\nLúa chín.\n', { file: 'gat.md' })
 * console.log(parse('## Gặt\n\nLúa đã chín.\n', { file: 'gat.md' }).tree.children.length) // => 2
 * ```
 */
export function createMarkdownParser(): MarkdownParser {
  let last: Parsed | undefined
  return (text, options) => {
    const parsed = parseMarkdown(text, { ...options, ...(last ? { earlier: last } : {}) })
    last = parsed.diagnostics.length > 0 ? undefined : { text, tree: parsed.tree }
    return { ...parsed, tree: { ...parsed.tree, children: copyNodes(parsed.tree.children) } }
  }
}
