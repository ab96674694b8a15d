import { type Diagnostic, hasErrors, sortDiagnostics, toSarif } from '@bantin/diagnostics'
import { UsageError } from '../arguments/usage-problem.ts'
import { type OpenedIssue, openIssue } from '../issue/open-issue.ts'
import { version } from '../version.ts'
import type { Command, Context, Outcome } from './command.ts'

/** `bantin check [folder]` */
export const check: Command = async (context) => {
  const { words, json, options } = context
  if (json && options.sarif) throw new UsageError({ kind: 'both-formats' })
  if (options['dry-run'] && !options.fix) throw new UsageError({ kind: 'only-with', option: '--dry-run', other: '--fix' })
  const opened = await openIssue(context)
  if (options.fix) return fix(opened, context)
  const { compiled, source, config, name } = opened
  const diagnostics = sortDiagnostics([...config.diagnostics, ...compiled.diagnostics])
  const fixable = diagnostics.filter((one) => one.fix).length
  const text = [words.checked(name), ...(fixable > 0 ? [words.fixable(fixable)] : [])].join('\n')
  return report(diagnostics, context, { source, text, facts: { issue: source.issueFile } })
}

async function fix(opened: OpenedIssue<undefined>, context: Context): Promise<Outcome> {
  const { words, options, colour, quiet, environment } = context
  const { config, bulletinFolder } = opened
  const [{ compile }, { planFixes }, { showDiff }, { writeFixes }] = await Promise.all([
    import('@bantin/compile'),
    import('../fix/plan-fixes.ts'),
    import('../fix/show-diff.ts'),
    import('../fix/write-fixes.ts'),
  ])
  const { transforms, rulePacks } = config.value
  const settings = { ...(transforms ? { transforms } : {}), ...(rulePacks ? { rulePacks } : {}) }
  const { source, compiled, files } = await planFixes(opened.source, opened.compiled, (changed) => compile(changed, settings))
  environment.signal.throwIfAborted()
  const problems = options['dry-run'] ? [] : await writeFixes(files, bulletinFolder)
  const diagnostics = sortDiagnostics([...config.diagnostics, ...compiled.diagnostics, ...problems])
  const count = files.reduce((sum, file) => sum + file.count, 0)
  const told = (options['dry-run'] ? words.wouldFix : words.fixed)(count, files.length)
  const text = files.length === 0 ? words.nothingToFix : [...(quiet ? [] : [showDiff(files, { colour })]), told].join('\n\n')
  const changed = files.map(({ path, count }) => ({ path, fixes: count }))
  return report(diagnostics, context, { source, text, facts: { issue: source.issueFile, written: !options['dry-run'], changed } })
}

async function report(diagnostics: readonly Diagnostic[], { options }: Context, outcome: Omit<Outcome, 'reason'>): Promise<Outcome> {
  const reason = hasErrors(diagnostics) ? 'content' : 'ok'
  if (!options.sarif) return { ...outcome, reason, diagnostics }
  const { catalogue } = await import('../rules/catalogue.ts')
  return { reason, raw: `${JSON.stringify(toSarif(diagnostics, await catalogue(), { version: version() }), null, 2)}\n` }
}
