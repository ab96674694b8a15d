import { toMarkdown, toSettledMarkdown } from '@bantin/drafting'
import { parseItem } from '@bantin/parser'
import { restoreText } from '@bantin/transforms/restore-directives'
import type { Root } from 'mdast'
import { Document } from 'yaml'
import { removeAdditions } from './additions.ts'
import { type ExchangedMeta, exchangedMeta } from './exchanged-meta.ts'

/** A front matter settles in its first round: reading changes nothing in what a schema let through. */
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
  removeAdditions(tree)
  restoreText(tree, { language: 'vi', report: () => undefined })
  return `${settledFrontMatter(meta)}\n${toSettledMarkdown(tree)}`
}

function settledFrontMatter(meta: ExchangedMeta): string {
  let front = frontMatter(meta)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { meta: read } = parseItem(front, { file: '' })
    const again = read ? frontMatter(exchangedMeta(read)) : front
    if (again === front) break
    front = again
  }
  return front
}

/** The text of an item in that form, without what its office added; nothing when it cannot be read. */
export function rewrite(text: string): { readonly text: string; readonly additions: number } | undefined {
  const { meta, tree } = parseItem(text, { file: '' })
  if (!meta) return undefined
  const additions = removeAdditions(tree)
  restoreText(tree, { language: 'vi', report: () => undefined })
  return { text: `${frontMatter(exchangedMeta(meta))}\n${toMarkdown(tree)}`, additions }
}
