import type { LeftOutKind } from '@bantin/drafting'
import type { Nodes } from 'hast'
import { lineOf } from '../parse/element.ts'
import type { Reading } from './reading.ts'

/** List something that is not taken into the text; without words there is nothing to list. */
export function leaveOut(reading: Reading, kind: LeftOutKind, text: string, node: Nodes): void {
  const lines = text.replace(/[^\S\n]+/g, ' ').split('\n')
  const words = lines.flatMap((line) => line.trim() || []).join('\n')
  if (words !== '') reading.leftOut.push({ kind, text: words, place: { line: lineOf(node) } })
}
