import type { Nodes, Text } from 'mdast'
import type { Position } from 'unist'

/** A text node; without a position where none is known. */
export function text(value: string, position?: Position): Text {
  return position ? { type: 'text', value, position } : { type: 'text', value }
}

/** Texts that came to stand side by side, as one. */
export function mergeTexts(children: readonly Nodes[]): Nodes[] {
  const merged: Nodes[] = []
  for (const child of children) {
    const last = merged.at(-1)
    if (last?.type === 'text' && child.type === 'text') merged[merged.length - 1] = join(last, child)
    else merged.push(child)
  }
  return merged
}

function join(a: Text, b: Text): Text {
  return text(a.value + b.value, a.position && b.position && { start: a.position.start, end: b.position.end })
}
