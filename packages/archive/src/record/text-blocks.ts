import type { FootnoteDefinition, Nodes } from 'mdast'

/** A paragraph, heading, cell, caption or title, in words. */
export interface TextBlock {
  readonly words: string
  /** The heading that it is, with the id that the transforms gave it. */
  readonly heading?: { readonly id?: string | undefined }
  /** Identifiers of the notes that it refers to, in order. */
  readonly notes: readonly string[]
}

const BLOCKS: ReadonlySet<string> = new Set(['calloutTitle', 'caption', 'code', 'heading', 'html', 'paragraph', 'tableCell'])

/** Own stack: trees from others may be as deep as they like. */
function walk(node: Nodes, enter: (node: Nodes) => boolean): void {
  const waiting: Nodes[] = [node]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (!enter(one)) continue
    const { children = [] } = one as { readonly children?: readonly Nodes[] }
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index] as Nodes)
  }
}

/** One line of words: no-break spaces and line ends are blanks here. */
export const plainWords = (text: string): string => text.replace(/\s+/g, ' ').trim()

function readBlock(block: Nodes): TextBlock {
  const parts: string[] = []
  const notes: string[] = []
  const label = block.type === 'caption' ? block.data?.label : undefined
  if (label) parts.push(`${label}. `)
  walk(block, (node) => {
    if (node.type === 'footnoteDefinition') return false
    if (node.type === 'break') parts.push(' ')
    else if (node.type === 'footnoteReference') notes.push(node.identifier)
    else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html') parts.push(node.value)
    return true
  })
  const words = plainWords(parts.join(''))
  return { words, notes, ...(block.type === 'heading' ? { heading: { id: block.data?.id } } : {}) }
}

/** The blocks of a tree or of a note, in reading order. Notes inside are left out: they stand elsewhere. */
export function textBlocks(tree: Nodes): TextBlock[] {
  const blocks: TextBlock[] = []
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition' && node !== tree) return false
    // Of a node that nobody knows, each part stands by itself: no word is lost
    if (!BLOCKS.has(node.type) && 'children' in node) return true
    blocks.push(readBlock(node))
    return false
  })
  return blocks.filter(({ words, notes, heading }) => words !== '' || notes.length > 0 || heading !== undefined)
}

/** All notes of a tree, in the order of the source. */
export function footnotesOf(tree: Nodes): FootnoteDefinition[] {
  const found: FootnoteDefinition[] = []
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition') found.push(node)
    return true
  })
  return found
}
