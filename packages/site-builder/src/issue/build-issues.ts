import { diagnose } from '@bantin/diagnostics'
import type { Audience } from '@bantin/schema'
import type { SiteBuildOptions } from '../options.ts'
import type { Places } from '../output/places.ts'
import { type IssuesPlan, planIssues } from '../plan/plan-issues.ts'
import { internalLeftOut } from '../rules.ts'
import { createCorrections } from './corrections.ts'
import type { Findings } from './findings.ts'
import { createIssueMaker } from './issue-maker.ts'
import { createIssueWriter } from './issue-writer.ts'
import type { SiteEntry } from './site-entry.ts'

/** The issues of the new site, all in the draft. */
export interface BuiltIssues extends Readonly<Findings>, Pick<IssuesPlan, 'bulletin' | 'all' | 'hidden' | 'hashes'> {
  /** The newest first. */
  readonly entries: readonly SiteEntry[]
}

/** Build the issues that changed, and take over the others. */
export async function buildIssues(options: SiteBuildOptions & { readonly audience: Audience }, places: Places): Promise<BuiltIssues> {
  const { signer, signal, onProgress } = options
  const plan = await planIssues(options, places.state)
  const { bulletin, all, issues, hidden, hashes } = plan
  const findings: Findings = { diagnostics: [], fatal: [], failed: [] }
  const corrections = createCorrections()
  const writer = createIssueWriter(places, { signer, findings })
  const maker = createIssueMaker(options, { ...places, plan, corrections, writer, findings })
  const entries = new Map<string, SiteEntry>()
  for (const [done, source] of issues.entries()) {
    signal?.throwIfAborted()
    onProgress?.({ phase: 'issue', issue: source.head.id ?? source.file, done, total: issues.length })
    const entry = (await maker.take(source)) ?? (await maker.build(source))
    if (!entry) continue
    entries.set(source.file, entry)
    const record = entry.kept?.record ?? (await places.store.readPart(entry.part))?.record
    if (record) corrections.add(record)
  }
  onProgress?.({ phase: 'issue', issue: '', done: issues.length, total: issues.length })
  // An issue that is corrected by an older one was built before that was known
  for (const [file, { id, source, corrected, isOld }] of entries) {
    if (isOld || JSON.stringify(corrections.of(id)) === JSON.stringify(corrected)) continue
    await writer.drop(id)
    const entry = await maker.build(source)
    if (entry) entries.set(file, entry)
    else entries.delete(file)
  }
  for (const [file, entry] of entries)
    if (entry.kept) entries.set(file, { ...entry, files: [...entry.files, ...(await writer.keep(entry))] })
  await writer.finish()
  if (hidden.length > 0) findings.diagnostics.push(diagnose(internalLeftOut, {}, { count: hidden.length }))
  return { ...findings, entries: [...entries.values()], bulletin, all, hidden, hashes }
}
