import { dirname, join } from 'node:path'
import { diagnose, hasErrors, sortDiagnostics } from '@bantin/diagnostics'
import { compareItems, describeTaken, type OfferedItem } from '@bantin/exchange'
import { readBulletin, recoverChanges } from '@bantin/node'
import { UsageError } from '../arguments/usage-problem.ts'
import { locateIssue } from '../issue/locate-issue.ts'
import { carryOut } from '../sync/carry-out.ts'
import { fetchItem } from '../sync/fetch-item.ts'
import { readLocalItems } from '../sync/local-items.ts'
import { planTake } from '../sync/plan-take.ts'
import { planUpdate } from '../sync/plan-update.ts'
import { readOffers } from '../sync/read-offers.ts'
import { nothingOffered } from '../sync/rules.ts'
import { showChanges } from '../sync/show-changes.ts'
import { freshLines, takenLines, upstreamLines } from '../sync/sync-lines.ts'
import { syncOptions } from '../sync/sync-options.ts'
import { syncTarget } from '../sync/sync-target.ts'
import { openUpstream } from '../sync/upstream/open-upstream.ts'
import type { Command } from './command.ts'

/** `bantin sync <upstream> [bulletin or issue]` */
export const sync: Command = async (context) => {
  const { environment, words, progress, language, colour, options } = context
  const settings = syncOptions(context)
  const upstream = await openUpstream(settings.upstream, environment.cwd, { timeoutMs: settings.timeoutMs, signal: environment.signal })
  const { bulletinFolder, issueFolder } = await syncTarget(context.given[1], environment.cwd)
  await recoverChanges(bulletinFolder)
  progress.phase(words.sync.reading(upstream.name))
  const { offers, diagnostics: problems } = await readOffers(upstream, settings.pin, context)
  if (offers.length === 0 || hasErrors(problems)) {
    const told = problems.length > 0 ? problems : [diagnose(nothingOffered, {}, { upstream: upstream.name })]
    if (offers.length === 0) return { reason: 'content', diagnostics: sortDiagnostics(told), text: words.nothingWritten }
  }
  progress.phase(words.sync.comparing)
  const local = await readLocalItems(bulletinFolder, issueFolder)
  const indexes = offers.map(({ index }) => index)
  const comparison = compareItems(local, indexes)
  const prefixes = new Map(offers.map(({ index, prefix }) => [index, prefix]))
  const fetch = (item: OfferedItem, withImages: boolean) => {
    environment.signal.throwIfAborted()
    progress.phase(words.sync.fetching(item.item.id))
    return fetchItem(upstream, prefixes.get(item.index) ?? '', item, { withImages })
  }
  const facts = {
    upstream: upstream.name,
    issues: offers.map(({ index, verdict }) => ({ ...index.issue, outcome: verdict.outcome })),
    taken: comparison.taken.map(({ local: { id, file, origin, additions }, state, corrections, altered, offered }) => ({
      ...{ id, file, origin, state, corrections, altered, additions },
      offered: offered ? { version: offered.version, hash: offered.item.hash } : null,
    })),
    fresh: comparison.fresh.map(({ index, item, version }) => ({
      issue: index.issue.id,
      id: item.id,
      title: item.title,
      version,
      hash: item.hash,
    })),
  }
  if (settings.take.length + settings.update.length === 0) {
    const changes = await showChanges(comparison, { bulletinFolder, colour, fetch: (item) => fetch(item, false) })
    const all = sortDiagnostics([...problems, ...comparison.taken.flatMap(describeTaken), ...changes.diagnostics])
    const parts = [
      upstreamLines(offers, upstream.name, words, language),
      takenLines(comparison, words),
      changes.text,
      freshLines(comparison, settings.upstream, words),
    ]
    return { reason: hasErrors(all) ? 'content' : 'ok', diagnostics: all, text: parts.filter((part) => part !== '').join('\n\n'), facts }
  }
  const shared = { comparison, bulletinFolder, fetch: (item: OfferedItem) => fetch(item, true) }
  const renewed = await planUpdate({ ...shared, wanted: settings.update })
  const taken = settings.take.length > 0 ? await planTaking() : { changes: [], diagnostics: [], ids: [] }
  return carryOut(
    { changes: [...renewed.changes, ...taken.changes], diagnostics: [...problems, ...renewed.diagnostics, ...taken.diagnostics] },
    { bulletinFolder, context, facts, dryRun: options['dry-run'] === true },
  )

  async function planTaking() {
    const into = await locateIssue(settings.issue ?? issueFolder ?? bulletinFolder, environment.cwd)
    const { bulletinFolder: around } = await syncTarget(join(into, 'issue.yaml'), environment.cwd)
    if (around !== bulletinFolder) throw new UsageError({ kind: 'no-bulletin', folder: dirname(into) })
    const bulletin = await readBulletin(bulletinFolder)
    return planTake({
      ...{ ...shared, wanted: settings.take, issueFolder: into, section: settings.section },
      offered: comparison.offered,
      sections: bulletin?.sections ?? [],
    })
  }
}
