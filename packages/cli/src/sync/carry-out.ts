import { hasErrors, sortDiagnostics } from '@bantin/diagnostics'
import { applyChanges } from '@bantin/node'
import type { Context, Outcome } from '../commands/command.ts'
import type { SyncPlan } from './plan.ts'

/** How a plan is carried out. */
export interface CarryOutOptions {
  readonly bulletinFolder: string
  readonly context: Context
  readonly facts: Readonly<Record<string, unknown>>
  readonly dryRun: boolean
}

/** Write what was planned, all of it or nothing, and tell. */
export async function carryOut(
  { changes, diagnostics }: SyncPlan,
  { bulletinFolder, context, facts, dryRun }: CarryOutOptions,
): Promise<Outcome> {
  const { words, environment } = context
  const paths = changes.map(({ path }) => path)
  environment.signal.throwIfAborted()
  if (hasErrors(diagnostics)) {
    return {
      reason: 'content',
      diagnostics: sortDiagnostics(diagnostics),
      text: words.nothingWritten,
      facts: { ...facts, written: false, changed: [] },
    }
  }
  const applied = dryRun || changes.length === 0 ? { written: true, diagnostics: [] } : await applyChanges(bulletinFolder, changes)
  const all = sortDiagnostics([...diagnostics, ...applied.diagnostics])
  const told = { ...facts, written: applied.written && !dryRun && changes.length > 0, changed: paths }
  if (!applied.written) return { reason: 'content', diagnostics: all, text: words.nothingWritten, facts: told }
  return {
    reason: 'ok',
    diagnostics: all,
    text: changes.length === 0 ? words.sync.nothingToDo : words.sync.wrote(paths, dryRun),
    facts: told,
  }
}
