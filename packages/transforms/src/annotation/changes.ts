import type { Nodes, Parents, Text } from 'mdast'
import type { BlockText, TextPiece } from '../tree/block-text.ts'
import { partsOf } from '../tree/parts-of.ts'
import { text } from '../tree/text.ts'
import { setChildren } from '../tree/walk.ts'

/** What takes the place of a stretch of one text node. */
export interface Change {
  readonly block: BlockText
  readonly piece: TextPiece
  /** Offsets in the text of the block; the two are the same for words that are added. */
  readonly start: number
  readonly end: number
  /** @param part the words that stood there, with their place */
  readonly make: (part: Text) => readonly Nodes[]
}

/** Add words behind an offset of a block, in the node that ends or goes on there. New words have no place in the source. */
export function addition(block: BlockText, piece: TextPiece, at: number, words: string): Change {
  return { block, piece, start: at, end: at, make: () => [text(words)] }
}

/** Carry out changes. They must not overlap, and those of one node come in the order of the text. */
export function applyChanges(changes: readonly Change[]): void {
  const byParent = new Map<Parents, Map<Text, Change[]>>()
  for (const change of changes) {
    const { parent, node } = change.piece
    const byNode = byParent.get(parent) ?? new Map<Text, Change[]>()
    const ofNode = byNode.get(node) ?? []
    ofNode.push(change)
    byParent.set(parent, byNode.set(node, ofNode))
  }
  for (const [parent, byNode] of byParent) {
    const changed = (node: Nodes): readonly Nodes[] => (node.type === 'text' && rewritten(node, byNode.get(node))) || [node]
    setChildren(parent, parent.children.flatMap(changed))
  }
}

function rewritten(node: Text, changes: readonly Change[] | undefined): Nodes[] | undefined {
  if (!changes?.[0]) return undefined
  const placeOf = partsOf(node, changes[0].block.indent)
  const part = (from: number, to: number): Text => text(node.value.slice(from, to), placeOf(from, to))
  const parts: Nodes[] = []
  let done = 0
  for (const { piece, start, end, make } of changes) {
    const [from, to] = [start - piece.start, end - piece.start]
    if (from > done) parts.push(part(done, from))
    parts.push(...make(part(from, to)))
    done = to
  }
  return done < node.value.length ? [...parts, part(done, node.value.length)] : parts
}
