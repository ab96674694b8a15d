import type { AdapterContext, Artifact, CompiledIssue } from '@bantin/compile'
import type { ExchangeIndex } from '@bantin/exchange'
import { correctionsOf } from './corrections.ts'
import type { ExchangeOptions } from './options.ts'
import { internalIssue, noSource } from './rules/index.ts'
import { FOLDER, type MadeItem, shareItem } from './shared-item.ts'

/** Render the files from which other bulletins take items. */
export async function renderExchange(
  issue: CompiledIssue,
  { options, artifact, report }: AdapterContext<ExchangeOptions>,
): Promise<readonly Artifact[]> {
  if (issue.audience === 'internal') {
    report(internalIssue, { file: issue.files.issue })
    return []
  }
  const corrections = correctionsOf(issue)
  const made: MadeItem[] = []
  for (const item of issue.items) {
    if (item.audience === 'internal') continue
    const reach = corrections.filter(({ of }) => of.issue === issue.id && of.item === item.id)
    const one = shareItem(issue, item, { corrections: reach, artifact })
    if (one) made.push(one)
    else report(noSource, { file: item.file }, { item: item.id })
  }
  const index = indexOf(issue, { items: made.map(({ entry }) => entry), corrections, terms: options.terms })
  return [
    artifact(`${FOLDER}/index.json`, 'application/json', `${JSON.stringify(index, null, 2)}\n`),
    ...made.flatMap(({ artifacts }) => artifacts),
  ]
}

function indexOf(
  { bulletin, id, title, language, licence, meta: { number, period, date } }: CompiledIssue,
  { terms, ...rest }: Pick<ExchangeIndex, 'items' | 'corrections' | 'terms'>,
): ExchangeIndex {
  return {
    bantin: 1,
    bulletin: { id: bulletin.id, title: bulletin.title, publisher: bulletin.publisher.name },
    issue: { id, number, period, date, title, language },
    ...(licence ? { licence: { number: licence.number, date: licence.date, issuer: licence.issuer } } : {}),
    ...(terms === undefined ? {} : { terms }),
    ...rest,
  }
}
