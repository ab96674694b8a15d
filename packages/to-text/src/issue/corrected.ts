import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { correctedFacts } from '@bantin/paratext'
import { spaced } from '../lines/prefix.ts'
import { underline } from '../lines/underline.ts'
import { setLines } from '../tree/set-lines.ts'
import { factLines, hanging } from './fact-lines.ts'
import { line, type Sheet } from './sheet.ts'

/** What was put right later in an item or in the issue, to be read before its text. */
export function corrected(sheet: Sheet, at: CompiledIssue | CompiledItem, heading: string): string[] {
  const { words, width } = sheet
  const notes = correctedFacts(sheet.issue, at, words).map((one) => [
    ...hanging(`${one.where}: ${line(one.title)} · ${one.day}`, sheet),
    ...factLines(words.wrong, [one.wrong], sheet),
    ...factLines(words.right, [one.right], sheet),
    ...(one.note === undefined ? [] : setLines(line(one.note), sheet)),
  ])
  if (notes.length === 0) return []
  return spaced([width === Number.POSITIVE_INFINITY ? [`■ ${heading}`] : underline([heading], '-'), ...notes])
}
