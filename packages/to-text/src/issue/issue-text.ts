import type { CompiledIssue } from '@bantin/compile'
import { itemCode } from '@bantin/paratext'
import { setLines } from '../tree/set-lines.ts'
import type { Words } from '../words/words.ts'
import { contents } from './contents.ts'
import { factLines } from './fact-lines.ts'
import { imprint } from './imprint.ts'
import { itemLines } from './item-lines.ts'
import { masthead } from './masthead.ts'
import { line, type Sheet } from './sheet.ts'
import { whichIssue } from './which-issue.ts'

/** The whole issue as one text: masthead, contents, items by section, imprint. A link to an item names its code. */
export function issueText(
  issue: CompiledIssue,
  options: { readonly words: Words; readonly width: number; readonly notes: Sheet['notes'] },
): string {
  const { words, width } = options
  const referTo = (id: string) => {
    const code = itemCode(issue, id)
    return code === undefined ? undefined : `(${code})`
  }
  const sheet: Sheet = { issue, ...options, referTo }
  const rule = '='.repeat(width)
  const banner = (title: string) => [rule, ...setLines(line(title), sheet), rule]
  const sections = issue.sections.flatMap((section) => [
    banner(section.title),
    ...section.items.map((item) => itemLines(sheet, item, { head: factLines(words.code, [itemCode(issue, item.id) ?? ''], sheet) })),
  ])
  const of = setLines(`${line(issue.bulletin.title)} · ${whichIssue(sheet)}`, sheet)
  const parts = [masthead(sheet), contents(sheet), ...sections, banner(words.imprint), [...of, '', ...imprint(sheet)]]
  return `${parts.map((part) => part.join('\n')).join('\n\n\n')}\n`
}
