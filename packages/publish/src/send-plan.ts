import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { OutputFile } from './output/output-file.ts'
import type { PublishPlan } from './plan/plan-publish.ts'
import type { PublishProgress } from './publish-options.ts'
import { someOf } from './rules/some-of.ts'
import { notArrived } from './rules/target-rules.ts'
import { formatState, STATE_FILE } from './state/publish-state.ts'
import type { Target } from './target/target.ts'

/** What came of a plan. */
interface SentPlan {
  /** Old files that were left, since somebody else changed them. */
  readonly left: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Carry out a plan. The state is written before the first file is sent, so that a later run knows what may have been written, and
 * once more at the end.
 *
 * @param before the text of the state as it was
 */
export async function sendPlan(
  target: Target,
  { stages, remove, during, after }: PublishPlan,
  { before, onProgress }: { readonly before: string | undefined; readonly onProgress: (progress: PublishProgress) => void },
): Promise<SentPlan> {
  const total = stages.flat().length
  let done = 0
  if (total > 0) await target.write(STATE_FILE, formatState(during))
  const sent = (): void => onProgress({ phase: 'sending', done: ++done, total })
  for (const [i, stage] of stages.entries()) {
    // The last stages are those by which readers enter
    if (i > 0 && i >= stages.length - 2) {
      const missing = await missingOf(target, stages.slice(0, i).flat())
      if (missing.length > 0) return { left: [], diagnostics: [diagnose(notArrived, {}, { target: target.name, ...someOf(missing) })] }
    }
    await target.send(stage, sent)
  }
  if (remove.length > 0) onProgress({ phase: 'deleting' })
  const left = remove.length > 0 ? await target.remove(remove) : []
  if (formatState(after) !== before) await target.write(STATE_FILE, formatState(after))
  return { left, diagnostics: [] }
}

async function missingOf(target: Target, files: readonly OutputFile[]): Promise<readonly string[]> {
  const seen = await target.look(new Set(files.map(({ path }) => path)))
  return files.filter(({ path, bytes }) => seen.get(path)?.bytes !== bytes).map(({ path }) => path)
}
