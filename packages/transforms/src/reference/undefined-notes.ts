import { nearest } from '@bantin/diagnostics'
import type { Root } from 'mdast'
import type { Position } from 'unist'
import { noteUndefined } from '../rules/note-rules.ts'
import type { TransformContext } from '../transform.ts'
import { partsOf } from '../tree/parts-of.ts'
import { walk } from '../tree/walk.ts'

const REFERENCE = /\[\^([^\s\]^[]{1,100})\]/g

/** Markdown takes a reference to a note that is not there for plain text: find it in the text. */
export function reportUndefinedNotes(tree: Root, names: readonly string[], context: TransformContext): void {
  let indent = 0
  let block: Position | undefined
  walk(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      block = node.position
      if (node.type !== 'tableCell') indent = (block?.start.column ?? 1) - 1
    }
    if (node.type !== 'text' || !node.value.includes('[^')) return undefined
    const placeOf = partsOf(node, indent)
    for (const { 0: reference, 1: note = '', index } of node.value.matchAll(REFERENCE)) {
      // Text beside a bare address that was found late has no place of its own
      context.report(noteUndefined, placeOf(index, index + reference.length) ?? block, { note, nearest: nearest(note, names) })
    }
    return undefined
  })
}
