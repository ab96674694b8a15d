import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { extensionsFor, hasAddress } from './extensions.ts'
import { placeAddresses } from './place-addresses.ts'

/** Read a text with the extensions that it needs; every node has a place. */
export function readMarkdown(text: string): Root {
  const tree = fromMarkdown(text, extensionsFor(text))
  if (hasAddress(text)) placeAddresses(tree, text)
  return tree
}
