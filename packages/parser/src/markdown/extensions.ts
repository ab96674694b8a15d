import { directiveFromMarkdown } from 'mdast-util-directive'
import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Extension } from 'micromark-util-types'
import { tablesIn } from './tables.ts'

/** What `fromMarkdown` needs to read a text. */
export interface Extensions {
  readonly extensions: Extension[]
  readonly mdastExtensions: TreeExtension[]
}

const directives = directive()
const syntax = [
  frontmatter(['yaml']),
  gfmFootnote(),
  gfmStrikethrough({ singleTilde: false }),
  gfmTaskListItem(),
  ...(directives.flow ? [{ flow: directives.flow }] : []),
]
const tree = [
  frontmatterFromMarkdown(['yaml']),
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  directiveFromMarkdown(),
]
const textDirectives = directives.text ? [{ text: directives.text }] : []

/** A bare address, for which the tokenizer must try every letter of the text as its beginning. */
const ADDRESS = /https?:\/\/|www\.|@/i
/** A directive in running text has a label or attributes; a bare `:name` is a colon and a word. */
const TEXT_DIRECTIVE = /:[\p{L}\d][\p{L}\d_-]*[[{]/u

/** Whether a text may hold a bare address. */
export const hasAddress = (text: string): boolean => ADDRESS.test(text)

/** The extensions that can make a difference to a text: each one left out saves a good part of the parse. */
export function extensionsFor(text: string): Extensions {
  const [address, inText] = [hasAddress(text), TEXT_DIRECTIVE.test(text)]
  return {
    extensions: [...syntax, ...tablesIn(text), ...(address ? [gfmAutolinkLiteral()] : []), ...(inText ? textDirectives : [])],
    mdastExtensions: address ? [...tree, gfmAutolinkLiteralFromMarkdown()] : tree,
  }
}
