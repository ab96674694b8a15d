import { type Adapter, compile, render } from '@bantin/compile'
import type { Diagnostic } from '@bantin/diagnostics'
import type { ConformanceCase } from './cases/case.ts'
import { hostileCases } from './cases/hostile/hostile-cases.ts'
import { kitchenSink } from './cases/kitchen-sink.ts'
import { languages } from './cases/languages.ts'
import { looseNotes } from './cases/loose-notes.ts'
import { minimal } from './cases/minimal.ts'
import { artifactsOf } from './checks/artifacts-of.ts'
import type { CheckContext, Subject } from './checks/check.ts'
import { altTextPresent, deterministic, hostileText, languageDeclared, nodeCoverage, noWordLost, renders } from './checks/index.ts'
import type { ConformanceOptions } from './options.ts'
import { mergeCoverage } from './report/merge-coverage.ts'
import type { CheckName, CheckResult, ConformanceReport, NodeCoverage } from './report/report.ts'
import { judge, type Verdict } from './report/verdict.ts'

/**
 * Run an adapter over issues and check what every form of Bantin promises: each node handled, no word lost, the same bytes each time,
 * languages and descriptions of pictures there, hostile text harmless. It only returns data: any test runner can use it.
 *
 * @param adapter makes the adapter; it is called several times, to see that a fresh one does the same
 * @param options readers of the artifacts, issues, host; see {@link ConformanceOptions}
 * @returns a report; what is wrong with the form is in it, nothing is thrown unless one of the caller's readers throws
 * @example
 * ```ts
 * import { conform, failuresOf } from '@bantin/adapter-kit'
 * import { defineAdapter } from '@bantin/compile'
 * import { z } from 'zod'
 *
 * const titles = defineAdapter({
 *   name: 'titles',
 *   options: z.strictObject({}),
 *   nodes: ['paragraph', 'text'],
 *   render: async (issue, { artifact }) => [artifact('titles.txt', 'text/plain', issue.items.map((item) => item.title).join('\n'))],
 * })
 * const report = await conform(titles)
 * console.log(failuresOf(report)[0]) // => nodeCoverage (kitchen-sink) issues/1/items/bai-duoc-dan.md:30 The form titles does not know how to show “heading”.
 * ```
 */
export async function conform(adapter: () => Adapter, options: ConformanceOptions = {}): Promise<ConformanceReport> {
  const context: CheckContext = { adapter, options }
  const checks: CheckResult[] = []
  const coverage: NodeCoverage[] = []
  const note = (check: CheckName, name: string, { status, findings, reason }: Verdict) =>
    checks.push({ check, case: name, status, findings, ...(reason ? { reason } : {}) })
  for (const one of options.cases ?? [kitchenSink, languages, looseNotes, minimal]) {
    const subject = await prepare(one, context)
    if (!('rendered' in subject)) {
      note('renders', one.name, judge(subject.diagnostics))
      continue
    }
    note('renders', one.name, renders(subject))
    const nodes = nodeCoverage(subject)
    note('nodeCoverage', one.name, nodes)
    coverage.push(...nodes.coverage)
    if (artifactsOf(subject.rendered).length === 0) continue
    note('noWordLost', one.name, noWordLost(subject))
    note('deterministic', one.name, await deterministic(subject, context))
    note('languageDeclared', one.name, await languageDeclared(subject, context))
    note('altTextPresent', one.name, await altTextPresent(subject, context))
  }
  if (options.hostile !== false) for (const one of hostileCases) note('hostileText', one.name, await hostileText(one, context))
  return { adapter: adapter().name, ok: checks.every((one) => one.status !== 'fail'), checks, coverage: mergeCoverage(coverage) }
}

/** Compile where there is a source, render once, read the text back. */
async function prepare(
  one: ConformanceCase,
  { adapter, options }: CheckContext,
): Promise<Subject | { readonly diagnostics: readonly Diagnostic[] }> {
  const { issue, diagnostics } = 'issue' in one ? { issue: one.issue, diagnostics: [] } : await compile(one.source)
  if (!issue) return { diagnostics }
  const first = adapter()
  const rendered = await render(issue, [first], options.host ? { host: options.host } : {})
  const artifacts = artifactsOf(rendered)
  const texts = artifacts.length > 0 ? await options.extract?.(artifacts) : undefined
  return {
    name: one.name,
    issue,
    adapter: first,
    rendered,
    ...('source' in one ? { source: one.source } : {}),
    ...(texts ? { texts } : {}),
  }
}
