import type { CompiledIssue } from '@bantin/compile'
import { imprintFacts, issueFacts, issueLabels, labels } from '@bantin/paratext'
import { correctedLines, itemLines } from './item-lines.ts'

const say = labels.vi

/** The whole issue, line by line. */
export function issueLines(issue: CompiledIssue): string[] {
  const { bulletin, meta, cover, sections } = issue
  return [
    ...[bulletin.title, bulletin.subtitle, meta.title, ...issueFacts(meta, say), ...issueLabels(issue, say)],
    ...(cover ? [`[${cover.alt}]`, cover.credit] : []),
    ...correctedLines(issue, issue, say.correctedIssue),
    ...sections.flatMap((section) => ['', section.title, ...section.items.flatMap((item) => itemLines(issue, item))]),
    ...['', say.imprint, ...imprintFacts(issue, say).map(({ term, lines }) => `${term}: ${lines.join('; ')}`)],
  ].filter((line) => line !== undefined)
}
