import type { Root } from 'mdast'
import { reread, serialise, writeTree } from './markdown/write-tree.ts'

/** Writing what was read settles after a round or two. */
const MOST_ROUNDS = 4

/**
 * As `toMarkdown`, but in the one form in which it comes out again when it is read and written: the same tree gives the same text,
 * whatever a file that it was read from looked like.
 *
 * @param tree mdast with the directives of the parser, before any transform
 * @example
 * ```ts
 * import { toSettledMarkdown } from '@bantin/drafting'
 * import { parseMarkdown } from '@bantin/parser'
 *
 * const settled = (text: string) => toSettledMarkdown(parseMarkdown(text, { file: 'viec.md' }).tree)
 * console.log(settled('Gặt *sớm*') === settled(settled('Gặt _sớm_'))) // => true
 * ```
 */
export function toSettledMarkdown(tree: Root): string {
  let written = writeTree(tree)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const back = written.back ?? reread(written.text)
    // what is read back whole and written lightly as the same text would be read back the same: no need to look
    if (!back.isWhole || serialise(back.tree, new Set()) === written.text) break
    const again = writeTree(back.tree)
    if (again.text === written.text) break
    written = again
  }
  return written.text
}
