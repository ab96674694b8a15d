import { nfc } from '../codec/nfc.ts'
import type { Edit } from './edit.ts'

/** What is not in NFC: on each line, from the first to the last letter that is decomposed. */
export function compose(text: string): Edit<'nfd'>[] {
  if (text === nfc(text)) return []
  const edits: Edit<'nfd'>[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    const line = text.slice(start, end)
    const after = nfc(line)
    if (after !== line) {
      let same = 0
      while (line.charCodeAt(same) === after.charCodeAt(same)) same++
      let behind = 0
      while (behind < after.length - same && line.charCodeAt(line.length - 1 - behind) === after.charCodeAt(after.length - 1 - behind))
        behind++
      edits.push({ start: start + same, end: end - behind, after: after.slice(same, after.length - behind), kind: 'nfd' })
    }
    start = end
  }
  return edits
}
