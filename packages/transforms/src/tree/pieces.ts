import type { Text } from 'mdast'
import type { Position } from 'unist'
import type { BlockText, TextPiece } from './block-text.ts'
import { partsOf } from './parts-of.ts'

/** The text node that the character at an offset of the block's text belongs to. */
export function pieceAt({ nodes }: BlockText, offset: number): TextPiece | undefined {
  let [low, high] = [0, nodes.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((nodes[middle] as TextPiece).start <= offset) low = middle
    else high = middle - 1
  }
  const piece = nodes[low]
  return piece && offset >= piece.start && offset < piece.start + piece.node.value.length ? piece : undefined
}

/** The text node that a whole stretch of the block's text lies in. */
export function pieceOf(block: BlockText, start: number, end: number): TextPiece | undefined {
  const piece = pieceAt(block, start)
  return piece && end <= piece.start + piece.node.value.length ? piece : undefined
}

/**
 * Where stretches of a block's text stand in the source.
 *
 * @returns the place between two offsets of the text; that of the block where a node of the stretch has none
 */
export function placesOf(block: BlockText): (start: number, end: number) => Position | undefined {
  const known = new Map<Text, ReturnType<typeof partsOf>>()
  const partsIn = (node: Text) => {
    const parts = known.get(node) ?? partsOf(node, block.indent)
    known.set(node, parts)
    return parts
  }
  return (start, end) => {
    const first = pieceAt(block, start)
    const last = pieceAt(block, Math.max(start, end - 1))
    const from = first && partsIn(first.node)(start - first.start, start - first.start)
    const to = last && partsIn(last.node)(end - last.start, end - last.start)
    return from && to ? { start: from.start, end: to.end } : block.block.position
  }
}
