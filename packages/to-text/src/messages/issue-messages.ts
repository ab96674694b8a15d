import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { issueAddress, issueLabels, itemAddress, itemCode } from '@bantin/paratext'
import { contents } from '../issue/contents.ts'
import { imprint } from '../issue/imprint.ts'
import { itemLines } from '../issue/item-lines.ts'
import { masthead } from '../issue/masthead.ts'
import { line, type Sheet } from '../issue/sheet.ts'
import { whichIssue } from '../issue/which-issue.ts'
import { spaced } from '../lines/prefix.ts'
import type { Words } from '../words/words.ts'

/** A sheet for messages: lines as long as paragraphs, notes within the text, links that lead to the web where there is one. */
export function messageSheet(issue: CompiledIssue, words: Words): Sheet {
  const referTo = (id: string) => {
    const address = itemAddress(issue, id)
    const code = itemCode(issue, id)
    if (code === undefined) return undefined
    return address === undefined ? `(${code})` : `<${address}>`
  }
  return { issue, words, width: Number.POSITIVE_INFINITY, notes: 'inline', referTo }
}

const onTheWeb = (words: Words, address: string | undefined): string[] => (address === undefined ? [] : [`${words.onTheWeb}: ${address}`])

/** What to send first: masthead, contents with codes, imprint. */
export function indexMessage(sheet: Sheet): string {
  const { issue, words } = sheet
  return spaced([masthead(sheet), contents(sheet), onTheWeb(words, issueAddress(issue)), [`■ ${words.imprint}`, ...imprint(sheet)]]).join(
    '\n',
  )
}

/** An item, complete, with its code and address at one end. */
export function itemMessage(sheet: Sheet, item: CompiledItem, address: 'first' | 'last'): string {
  const { issue, words } = sheet
  const head = [`${line(issue.bulletin.title)} · ${whichIssue(sheet)}`, ...issueLabels(issue, words)]
  const found = [`${words.code}: ${itemCode(issue, item.id) ?? ''}`, ...onTheWeb(words, itemAddress(issue, item.id))]
  return spaced([head, itemLines(sheet, item, address === 'first' ? { head: found } : { foot: found })]).join('\n')
}
