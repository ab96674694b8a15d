import type { CompiledIssue } from '@bantin/compile'
import { issueAddress, issueFacts, issueLabels, itemCode } from '@bantin/paratext'
import { line } from '../issue/sheet.ts'
import type { Words } from '../words/words.ts'

/** An issue in one text message: which it is, what it holds, where it is. */
export function smsDigest(issue: CompiledIssue, words: Words): string {
  const head = [issue.bulletin.title, ...issueFacts(issue.meta, words), ...issueLabels(issue, words)].map(line).join(', ')
  const items = issue.items.map((item) => `${itemCode(issue, item.id) ?? ''} ${line(item.title)}`)
  const address = issueAddress(issue)
  return [head, ...items, ...(address === undefined ? [] : [address])].join('\n')
}
