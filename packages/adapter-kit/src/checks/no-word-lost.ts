import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { judge, skip, type Verdict } from '../report/verdict.ts'
import { outOfOrder, wordLost } from '../rules.ts'
import { expectedWords } from '../words/expected-words.ts'
import type { LostWord } from '../words/lost-word.ts'
import { missingWords } from '../words/missing-words.ts'
import type { Subject } from './check.ts'

/** Every word of the sources, in reading order, in each of the extracted texts. */
export function noWordLost({ issue, adapter, texts }: Subject): Verdict {
  if (!texts) return skip({ vi: 'Không có hàm “extract” để đọc chữ.', en: 'No “extract” reader was given.' })
  const expected = expectedWords(issue, { omit: adapter.omits.map((one) => one.node) })
  return judge(texts.flatMap((text) => summarise(missingWords(expected, text))))
}

/** Words of one part that were lost in one go are one finding. */
function summarise(lost: readonly LostWord[]): Diagnostic[] {
  const groups: LostWord[][] = []
  for (const one of lost) {
    const last = groups.at(-1)?.at(-1)
    const together =
      last &&
      last.item === one.item &&
      last.part === one.part &&
      last.reason === one.reason &&
      last.index + 1 === one.index &&
      !one.part.startsWith('note')
    if (together) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups.flatMap(([first, ...more]) => {
    if (!first) return []
    const { word, part, before, file, place, reason } = first
    return [diagnose(reason === 'missing' ? wordLost : outOfOrder, { file, place }, { word, part, before, more: more.length })]
  })
}
