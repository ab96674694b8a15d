import type { Context } from '../flow/context.ts'
import { createFlow } from '../flow/flow.ts'
import { lineOf } from '../parse/element.ts'
import type { Reading } from '../read/reading.ts'

/** Read the notes that signs lead to. */
export function readNotes(reading: Reading, walk: Context['walk']): void {
  for (const [id, body] of reading.foundNotes.bodies) {
    const style = { line: lineOf(body) }
    const flow = createFlow(style)
    walk(body, { reading, flow, look: {}, style, inContent: true, walk, skips: {} })
    reading.notes.set(id, flow.finish())
  }
}
