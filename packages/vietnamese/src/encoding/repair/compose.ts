import { nfc } from '../codec/nfc.ts'
import type { Edit } from './edit.ts'

/** Marks, and letters that have another form: Latin letters with their marks, and the usual signs, are composed. */
const UNUSUAL = /[\u0300-\u1dff\u1f00-\u2001\u2100-\uffff]/g

/** What is not in NFC: on each line, from the first to the last letter that is decomposed. */
export function compose(text: string): Edit<'nfd'>[] {
  const edits: Edit<'nfd'>[] = []
  const unusual = new RegExp(UNUSUAL)
  for (let found = unusual.exec(text); found; found = unusual.exec(text)) {
    const start = text.lastIndexOf('\n', found.index) + 1
    const newline = text.indexOf('\n', found.index)
    const end = newline < 0 ? text.length : newline + 1
    unusual.lastIndex = end
    const line = text.slice(start, end)
    const after = nfc(line)
    if (after === line) continue
    let same = 0
    while (line.charCodeAt(same) === after.charCodeAt(same)) same++
    let behind = 0
    while (behind < after.length - same && line.charCodeAt(line.length - 1 - behind) === after.charCodeAt(after.length - 1 - behind))
      behind++
    edits.push({ start: start + same, end: end - behind, after: after.slice(same, after.length - behind), kind: 'nfd' })
  }
  return edits
}
