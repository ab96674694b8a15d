import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { MANIFEST_FILE, parseOutputList, SITE_FILE } from '@bantin/compile/manifest'
import { type Diagnostic, diagnose, hasErrors } from '@bantin/diagnostics'
import type { OutputFile } from './output/output-file.ts'
import { readOutput } from './output/read-output.ts'
import { filesToCompare, type PublishPlan, planPublish } from './plan/plan-publish.ts'
import type { Published, PublishOptions, PublishProgress } from './publish-options.ts'
import { changedMeanwhile } from './rules/output-rules.ts'
import { someOf } from './rules/some-of.ts'
import { badTarget, foreignTarget, keptForeign, noRsync, stateLost, targetFailed } from './rules/target-rules.ts'
import { sendPlan } from './send-plan.ts'
import { parseState, STATE_FILE } from './state/publish-state.ts'
import { openTarget } from './target/open-target.ts'
import { parseTarget, type TargetAddress } from './target/parse-target.ts'
import type { Target } from './target/target.ts'
import { TargetError } from './target/target-error.ts'
import { PATIENCE } from './work/retry.ts'

const DAY_MS = 86_400_000
const JOBS = 4

/**
 * Publish an output folder to a folder, over rsync, or to S3-compatible storage. Readers see old or new pages, with everything that
 * they lead to: what pages refer to is sent first, entry pages last, and old files stay for a while. What was sent is written down at
 * the target (`.bantin-publish.json`), so that the next run sends only what changed, and a run that was cut off goes on.
 *
 * @param folder what `bantin build` wrote, or a whole site; it must fit its manifests
 * @param to a folder, `rsync://host/module/…`, `user@host:path`, or `s3://bucket/prefix`
 * @param options see {@link PublishOptions}
 * @example
 * ```ts
 * import { publish } from '@bantin/publish'
 *
 * const { done, diagnostics } = await publish('dist/2026-11', 's3://ban-tin/web', { env: {} })
 * console.log(done, diagnostics[0]?.ruleId) // => false publish/no-credentials
 * ```
 */
export async function publish(folder: string, to: string, options: PublishOptions = {}): Promise<Published> {
  const {
    endpoint,
    env = {},
    cwd = process.cwd(),
    internal = false,
    signal = new AbortController().signal,
    onProgress = () => {},
  } = options
  const at = parseTarget(to, { endpoint, env, cwd })
  if ('ruleId' in at) return refused(to, [at])
  const source = resolve(cwd, folder)
  if (await liesIn(at, source)) return refused(at.name, [diagnose(badTarget, {}, { target: at.name, problem: 'same' })])
  onProgress({ phase: 'checking' })
  const output = await readOutput(source, { internal, name: folder })
  if (hasErrors(output.diagnostics)) return refused(at.name, output.diagnostics)
  signal.throwIfAborted()
  const work = { source, jobs: options.jobs ?? JOBS, patience: { ...PATIENCE, ...options.patience }, signal }
  try {
    return await publishTo(openTarget(at, work), output.files, options, onProgress)
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof TargetError)) throw error
    return refused(at.name, [failure(error, at.name)])
  }
}

async function publishTo(
  target: Target,
  files: readonly OutputFile[],
  { overwrite = false, graceMs = DAY_MS, prune = false, dryRun = false, now = () => new Date().toISOString() }: PublishOptions,
  onProgress: (progress: PublishProgress) => void,
): Promise<Published> {
  onProgress({ phase: 'comparing' })
  const text = await target.read(STATE_FILE)
  const state = text === undefined ? undefined : parseState(text)
  const seen = await target.look(new Set([...files, ...(state?.files ?? []), ...(state?.old ?? [])].map(({ path }) => path)))
  const same = await target.same(filesToCompare({ files, state, seen }), seen)
  const plan = planPublish({ files, state, seen, same, now: now(), graceMs, prune })
  const diagnostics: Diagnostic[] = text !== undefined && !state ? [diagnose(stateLost, {}, { target: target.name })] : []
  if (text === undefined && !overwrite && plan.changed.length > 0 && !(await hasOurManifest(target))) {
    return refused(target.name, [diagnose(foreignTarget, {}, { target: target.name, ...someOf(plan.changed) })])
  }
  const facts = factsOf(plan, target)
  if (dryRun) return { ...facts, done: true, diagnostics }
  const sent = await sendPlan(target, plan, { before: text, onProgress })
  const left = new Set(sent.left)
  if (left.size > 0) diagnostics.push(diagnose(keptForeign, {}, { target: target.name, ...someOf([...left]) }))
  const removed = facts.removed.filter((path) => !left.has(path))
  return { ...facts, removed, done: !hasErrors(sent.diagnostics), diagnostics: [...diagnostics, ...sent.diagnostics] }
}

const factsOf = (
  { added, changed, unchanged, later, remove, stages }: PublishPlan,
  { name }: Target,
): Omit<Published, 'done' | 'diagnostics'> => ({
  target: name,
  added,
  changed,
  unchanged,
  removed: remove.map(({ path }) => path),
  later,
  bytes: stages.flat().reduce((sum, { bytes }) => sum + bytes, 0),
})

const refused = (target: string, diagnostics: readonly Diagnostic[]): Published => {
  return { done: false, target, added: [], changed: [], unchanged: [], removed: [], later: [], bytes: 0, diagnostics }
}

function failure({ code, path }: TargetError, target: string): Diagnostic {
  if (code === 'no rsync') return diagnose(noRsync, {})
  if (code === 'changed meanwhile' && path !== undefined) return diagnose(changedMeanwhile, {}, { path })
  return diagnose(targetFailed, {}, { target, path, code })
}

async function hasOurManifest(target: Target): Promise<boolean> {
  for (const name of [MANIFEST_FILE, SITE_FILE]) {
    const text = await target.read(name)
    if (text !== undefined && parseOutputList(text) !== undefined) return true
  }
  return false
}

/** Whether a folder target lies in the output itself. */
async function liesIn(at: TargetAddress, source: string): Promise<boolean> {
  if (at.kind !== 'folder') return false
  const real = async (path: string): Promise<string> => realpath(path).catch(() => path)
  const way = relative(await real(source), await real(at.folder))
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`)
}
