import { toMarkdown } from '@bantin/drafting'
import { parseItem } from '@bantin/parser'
import { restoreText } from '@bantin/transforms/restore-directives'
import type { Root } from 'mdast'
import { Document } from 'yaml'
import { removeAdditions } from './additions.ts'
import { type ExchangedMeta, exchangedMeta } from './exchanged-meta.ts'

/** Writing what was read settles after a round or two. */
const MOST_ROUNDS = 4

/** A front matter as YAML between its rules. */
export const frontMatter = (meta: object): string =>
  `---\n${new Document(meta).toString({ lineWidth: 0, flowCollectionPadding: true })}---\n`

/**
 * An item in the one form in which bulletins hand it on: the same words and structure give the same bytes, however they were typed.
 *
 * @param meta its front matter, of which only what travels is written
 * @param tree its body before any transform; it is changed
 */
export function exchangeText(meta: ExchangedMeta, tree: Root): string {
  let text = write(meta, tree)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const again = rewrite(text)?.text ?? text
    if (again === text) break
    text = again
  }
  return text
}

/** The text of an item in that form, without what its office added; nothing when it cannot be read. */
export function rewrite(text: string): { readonly text: string; readonly additions: number } | undefined {
  const { meta, tree } = parseItem(text, { file: '' })
  if (!meta) return undefined
  const additions = removeAdditions(tree)
  return { text: write(exchangedMeta(meta), tree), additions }
}

function write(meta: ExchangedMeta, tree: Root): string {
  restoreText(tree, { language: 'vi', report: () => undefined })
  return `${frontMatter(meta)}\n${toMarkdown(tree)}`
}
