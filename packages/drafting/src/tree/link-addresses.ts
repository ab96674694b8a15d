import type { Root } from 'mdast'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mergeTexts } from './merge-texts.ts'

/** Make links of the addresses in a text, as the parser will when it reads them. Changes the tree. */
export function linkAddresses(tree: Root): void {
  for (const { transforms } of gfmFromMarkdown()) for (const transform of transforms ?? []) transform(tree)
  mergeTexts(tree)
}
