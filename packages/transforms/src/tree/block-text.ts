import { languageTag } from '@bantin/schema'
import type { Nodes, Parents, Root, Text } from 'mdast'
import { isPrintedAddress, isVietnamese } from './vietnamese.ts'

/** Stands in a text for what is not text: code, a picture, a reference to a note, words of another language. */
export const OPAQUE = '\ufffc'

/** A text node of a block. */
export interface TextPiece {
  readonly node: Text
  /** Where its value starts in the text of the block. */
  readonly start: number
  readonly parent: Parents
  /** It stands in a link. */
  readonly linked: boolean
}

/** The text of a paragraph, heading, cell, caption or title, and the nodes that it is made of. */
export interface BlockText {
  readonly text: string
  /** In the order of the text. Between two of them may stand signs that belong to no node: {@link OPAQUE}, and `\n` for a break. */
  readonly nodes: readonly TextPiece[]
  readonly block: Parents
  /** Columns that the lines behind the first are indented by in the source, as `partsOf` takes it. */
  readonly indent: number
  /** It stands in a block quote: the words of others. */
  readonly quoted: boolean
}

/** Options of {@link blockTexts}. */
export interface BlockTextOptions {
  /** Go into block quotes too: they are the words of others. */
  readonly quotes: boolean
  /** Go into links too; otherwise a link is opaque. Default true. An address printed as it is always is. */
  readonly links?: boolean
}

interface Visit {
  readonly node: Nodes
  readonly vietnamese: boolean
  readonly indent: number
  readonly quoted: boolean
}

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'calloutTitle', 'caption'])

/**
 * The Vietnamese texts of a tree, block by block in reading order. Passages and words in other languages are left out, also where they
 * still are directives. The list is made before the caller sees it: the tree may be changed while going through it.
 *
 * @param tree the body of one item
 * @param language its language, a BCP 47 tag
 */
export function blockTexts(tree: Root, language: string, { quotes, links = true }: BlockTextOptions): readonly BlockText[] {
  const texts: BlockText[] = []
  const waiting: Visit[] = [{ node: tree, vietnamese: isVietnamese(language), indent: 0, quoted: false }]
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { node } = visit
    const quoted = visit.quoted || node.type === 'blockquote'
    if (!('children' in node) || node.type === 'leafDirective' || (quoted && !quotes)) continue
    const own = languageOf(node)
    const vietnamese = own === undefined ? visit.vietnamese : isVietnamese(own)
    const isBlock = BLOCKS.has(node.type)
    const indent = isBlock && node.position ? node.position.start.column - 1 : visit.indent
    if (vietnamese && (isBlock || node.type === 'foreign' || node.type === 'textDirective')) {
      texts.push({ ...textOfBlock(node, links), indent, quoted })
      continue
    }
    for (let index = node.children.length - 1; index >= 0; index--) {
      waiting.push({ node: node.children[index] as Nodes, vietnamese, indent, quoted })
    }
  }
  return texts
}

function textOfBlock(block: Parents, links: boolean): Pick<BlockText, 'text' | 'nodes' | 'block'> {
  const nodes: TextPiece[] = []
  let text = ''
  const waiting: { node: Nodes; parent: Parents; linked: boolean }[] = []
  const enter = (parent: Parents, linked: boolean) => {
    for (let index = parent.children.length - 1; index >= 0; index--)
      waiting.push({ node: parent.children[index] as Nodes, parent, linked })
  }
  enter(block, false)
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { node, parent, linked } = visit
    if (node.type === 'text') {
      nodes.push({ node, start: text.length, parent, linked })
      text += node.value
    } else if (node.type === 'break') text += '\n'
    else if (isOpaque(node, links)) text += OPAQUE
    else enter(node, linked || isLink(node))
  }
  return { text, nodes, block }
}

const isLink = (node: Nodes): boolean => node.type === 'link' || node.type === 'linkReference'

function isOpaque(node: Nodes, links: boolean): node is Exclude<Nodes, Parents> {
  if (!('children' in node) || isPrintedAddress(node) || (!links && isLink(node))) return true
  if (node.type === 'textDirective' && node.children.length === 0) return true
  const language = languageOf(node)
  return language !== undefined && !isVietnamese(language)
}

/** The language that a node declares; directives are read as the transform `passages` will read them. */
function languageOf(node: Nodes): string | undefined {
  if (node.type === 'passage' || node.type === 'foreign') return node.language
  if ((node.type !== 'containerDirective' && node.type !== 'textDirective') || node.name !== 'tieng') return undefined
  return languageTag.safeParse(node.attributes?.lang).data
}
