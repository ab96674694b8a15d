import type { Nodes, Root } from 'mdast'
import { type BlockText, blockTexts, OPAQUE } from '../tree/block-text.ts'
import { SKIP, walk } from '../tree/walk.ts'
import { changedPosition, type Locate, locateIn, locateInAlt, locateInTitle } from './located.ts'

/** A text that is judged as a whole: that of a block, of a picture's description or of a title. */
export interface JudgedText {
  /** Line ends of the source are spaces; `\n` is a break. */
  readonly text: string
  /** In the order of the text. */
  readonly pieces: readonly Piece[]
}

/** A part of a judged text that can be written: the value of a text node, or an attribute. */
export interface Piece {
  /** Where it starts in the judged text. */
  readonly start: number
  readonly value: string
  /** Its letters name something else of the source too. */
  readonly isName: boolean
  /** No markup of its own is around it. */
  readonly isTopLevel: boolean
  readonly write: (value: string) => void
  readonly locate: () => Locate
}

/** Options of {@link judgedTexts}. */
export interface JudgedTextOptions {
  /** Go into block quotes too: they are the words of others. */
  readonly quotes: boolean
  /** Tells a text that is worth a closer look; line ends of its source may still be `\n`. */
  readonly where: (text: string) => boolean
}

/** The Vietnamese texts of an item, in reading order, that are worth a closer look. */
export function judgedTexts(tree: Root, language: string, { quotes, where }: JudgedTextOptions): JudgedText[] {
  const texts: JudgedText[] = []
  for (const block of blockTexts(tree, language, { quotes })) {
    if (where(block.text)) texts.push(ofBlock(block))
    // pictures are opaque in a text, links are marked
    if (block.text.includes(OPAQUE) || block.nodes.some((one) => one.linked))
      texts.push(...ofAttributes(block).filter((one) => where(one.text)))
  }
  return texts
}

function ofBlock({ block, text, nodes, indent }: BlockText): JudgedText {
  const pieces = nodes.map(({ node, start, parent }) => ({
    start,
    value: node.value,
    isName: parent.type === 'linkReference',
    isTopLevel: parent === block,
    write: (value: string) => {
      if (value.length !== node.value.length) markChanged(node)
      node.value = value
    },
    locate: () => locateIn(node, indent),
  }))
  return { text: text.includes('\n') ? unwrapped(text, pieces) : text, pieces }
}

function markChanged(node: Nodes): void {
  if (node.position) node.position = changedPosition(node.position)
}

function unwrapped(text: string, pieces: readonly Piece[]): string {
  let result = ''
  for (const { start, value } of pieces) result += text.slice(result.length, start) + value.replaceAll('\n', ' ')
  return result + text.slice(result.length)
}

/** The descriptions of pictures, and titles. */
function ofAttributes({ block }: BlockText): JudgedText[] {
  const found: JudgedText[] = []
  walk(block, (node: Nodes) => {
    if (node !== block && (node.type === 'textDirective' || node.type === 'foreign')) return SKIP
    if (node.type !== 'image' && node.type !== 'link') return undefined
    const asWritten = { ...node }
    const write = (change: { alt: string } | { title: string }): void => {
      markChanged(node)
      Object.assign(node, change)
    }
    if (asWritten.type === 'image' && asWritten.alt)
      found.push(
        ofAttribute(
          asWritten.alt,
          (alt) => write({ alt }),
          () => locateInAlt(asWritten),
        ),
      )
    if (asWritten.title)
      found.push(
        ofAttribute(
          asWritten.title,
          (title) => write({ title }),
          () => locateInTitle(asWritten),
        ),
      )
    return undefined
  })
  return found
}

function ofAttribute(value: string, write: Piece['write'], locate: Piece['locate']): JudgedText {
  return { text: value.replaceAll('\n', ' '), pieces: [{ start: 0, value, isName: false, isTopLevel: true, write, locate }] }
}

/** The piece that the character at an offset belongs to. */
export function pieceAt({ pieces }: JudgedText, offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pieces[middle] as Piece).start <= offset) low = middle
    else high = middle - 1
  }
  return pieces[low]
}
