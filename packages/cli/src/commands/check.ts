import { hasErrors, sortDiagnostics, toSarif } from '@bantin/diagnostics'
import { UsageError } from '../arguments/usage-problem.ts'
import { openIssue } from '../issue/open-issue.ts'
import { version } from '../version.ts'
import type { Command } from './command.ts'

/** `bantin check [folder]` */
export const check: Command = async (context) => {
  const { words, json, options } = context
  if (json && options.sarif) throw new UsageError({ kind: 'both-formats' })
  const { compiled, source, config, name } = await openIssue(context)
  const diagnostics = sortDiagnostics([...config.diagnostics, ...compiled.diagnostics])
  const reason = hasErrors(diagnostics) ? 'content' : 'ok'
  if (options.sarif) {
    const { catalogue } = await import('../rules/catalogue.ts')
    return { reason, raw: `${JSON.stringify(toSarif(diagnostics, await catalogue(), { version: version() }), null, 2)}\n` }
  }
  return { reason, diagnostics, source, text: words.checked(name), facts: { issue: source.issueFile } }
}
