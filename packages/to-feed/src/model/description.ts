import type { CompiledIssue } from '@bantin/compile'
import { correctedFacts, imprintFacts, issueLabels, issueLine, type Labels } from '@bantin/paratext'

/** What the head and the imprint of an issue say, a line for each fact: a feed has no page for them. */
export function issueDescription(issue: CompiledIssue, labels: Labels): string[] {
  const { bulletin, meta, cover } = issue
  return [
    ...[bulletin.subtitle, meta.title, issueLine(meta, labels)],
    ...issueLabels(issue, labels),
    ...corrected(issue, labels),
    ...imprintFacts(issue, labels).map(({ term, lines }) => `${term}: ${lines.join('; ')}`),
    cover && `${labels.cover}: ${cover.alt}`,
    cover?.credit && `${labels.credit} ${cover.credit}`,
  ].filter((line): line is string => line !== undefined)
}

const corrected = (issue: CompiledIssue, labels: Labels): (string | undefined)[] =>
  correctedFacts(issue, issue, labels).flatMap(({ where, title, day, wrong, right, note }) => [
    `${labels.correctedIssue}. ${where}: ${title} · ${day}`,
    `${labels.wrong}: ${wrong}`,
    `${labels.right}: ${right}`,
    note,
  ])
