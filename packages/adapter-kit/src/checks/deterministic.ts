import { type Artifact, compile, type IssueSource, render, sha256 } from '@bantin/compile'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { judge, type Verdict } from '../report/verdict.ts'
import { notDeterministic } from '../rules.ts'
import { artifactsOf } from './artifacts-of.ts'
import type { CheckContext, Subject } from './check.ts'

type When = 'again' | 'fresh' | 'reversed' | 'elsewhere'

/** Rendering again, by a fresh adapter, from files in another order and elsewhere gives the same paths and bytes. */
export async function deterministic(subject: Subject, { adapter, options }: CheckContext): Promise<Verdict> {
  const { issue, source, rendered, adapter: first } = subject
  const { elsewhere, host = issue.host } = options
  const once = async (by = adapter(), what = issue) => artifactsOf(await render(what, [by], host ? { host } : {}))
  const circumstances: (readonly [When, () => Promise<readonly Artifact[]>])[] = [
    ['again', () => later(() => once(first))],
    ['fresh', () => once()],
    ...(source ? [['reversed', async () => once(adapter(), await recompile(source))] as const] : []),
    ...(elsewhere ? [['elsewhere', () => elsewhere(() => once())] as const] : []),
  ]
  const findings: Diagnostic[] = []
  for (const [when, run] of circumstances) findings.push(...compare(artifactsOf(rendered), await run(), when))
  return judge(findings)
}

/** A clock that counts milliseconds has moved on by then. */
async function later<T>(run: () => Promise<T>): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 5))
  return run()
}

async function recompile(source: IssueSource) {
  const { issue } = await compile({ ...source, files: new Map([...source.files].reverse()) })
  return issue
}

function compare(before: readonly Artifact[], after: readonly Artifact[], when: When): Diagnostic[] {
  const rest = new Map(after.map((one) => [one.path, one]))
  const report = (path: string, change: 'bytes' | 'absent' | 'added' | 'order') => diagnose(notDeterministic, {}, { path, when, change })
  const changed = before.flatMap(({ path, bytes }, index) => {
    const other = rest.get(path)
    rest.delete(path)
    if (!other) return [report(path, 'absent')]
    if (sha256(bytes) !== sha256(other.bytes)) return [report(path, 'bytes')]
    return before.length === after.length && after[index]?.path !== path ? [report(path, 'order')] : []
  })
  return [...changed, ...[...rest.keys()].map((path) => report(path, 'added'))]
}
