import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '@bantin/diagnostics'
import { type Comparison, updateItem } from '@bantin/exchange'
import { showDiff } from '../fix/show-diff.ts'
import type { UpdatePlanOptions } from './plan-update.ts'

/** Texts that are compared in one run, and lines shown of each. */
const MOST_TEXTS = 20
const MOST_LINES = 40

/** What the upstream changed in the items that were taken, as a short diff each. */
export async function showChanges(
  { taken }: Comparison,
  { bulletinFolder, fetch, colour }: Pick<UpdatePlanOptions, 'bulletinFolder' | 'fetch'> & { readonly colour: boolean },
): Promise<{ readonly text: string; readonly diagnostics: readonly Diagnostic[] }> {
  const changed = taken.filter(({ state }) => state === 'changed').slice(0, MOST_TEXTS)
  const shown: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const { local, offered } of changed) {
    if (!offered) continue
    const { fetched, diagnostics: problems } = await fetch(offered)
    diagnostics.push(...problems)
    const before = await readFile(join(bulletinFolder, local.file)).catch(() => undefined)
    if (!fetched || !before) continue
    const updated = updateItem({ local: before.toString('utf8'), offered, shared: fetched.shared })
    const text = 'text' in updated ? updated.text : updated.beside
    const lines = showDiff([{ path: local.file, before, text, count: 1 }], { colour }).split('\n')
    shown.push([...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? ['…'] : [])].join('\n'))
  }
  return { text: shown.join('\n'), diagnostics }
}
