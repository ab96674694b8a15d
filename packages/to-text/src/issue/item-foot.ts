import type { CompiledItem } from '@bantin/compile'
import { correctionFacts } from '@bantin/paratext'
import { spaced } from '../lines/prefix.ts'
import { underline } from '../lines/underline.ts'
import { setLines } from '../tree/set-lines.ts'
import { factLines, hanging } from './fact-lines.ts'
import { line, type Sheet } from './sheet.ts'

/** What stands behind the text of an item: corrections and keywords. */
export function itemFoot(sheet: Sheet, item: CompiledItem): string[] {
  const { words, width } = sheet
  const { keywords } = item.meta
  const corrections = correctionFacts(sheet.issue, item, words).map((one) => [
    ...hanging(`${line(one.about)} · ${one.day}`, sheet),
    ...factLines(words.wrong, [one.wrong], sheet),
    ...factLines(words.right, [one.right], sheet),
    ...(one.note === undefined ? [] : setLines(line(one.note), sheet)),
  ])
  const heading = width === Number.POSITIVE_INFINITY ? [`■ ${words.corrections}`] : underline([words.corrections], '-')
  return spaced([
    ...(corrections.length === 0 ? [] : [heading, ...corrections]),
    keywords.length === 0 ? [] : factLines(words.keywords, [keywords.map(line).join(', ')], sheet),
  ])
}
