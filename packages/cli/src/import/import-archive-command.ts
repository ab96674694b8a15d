import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sortDiagnostics } from '@bantin/diagnostics'
import { archiveCounts } from '@bantin/drafting'
import { importArchive } from '@bantin/node/archive'
import { UsageError } from '../arguments/usage-problem.ts'
import { type Context, type Outcome, textOption } from '../commands/command.ts'
import { displayPath } from '../issue/folders.ts'
import { bulletinOf } from './find-target.ts'
import { importOptions } from './import-options.ts'
import type { ArchiveWork } from './make-draft.ts'
import { suitCollectorToThreads } from './suit-collector-to-threads.ts'
import { createTimeLeft } from './time-left.ts'
import { workerAddress } from './worker-address.ts'
import { writeArchiveSummary } from './write-archive-summary.ts'

/** `bantin import --archive <folder>` */
export async function importArchiveCommand(context: Context): Promise<Outcome> {
  const { given, options, words, environment, progress, language } = context
  const { cwd, signal } = environment
  const wrong = ['into', 'dry-run'].find((name) => options[name] !== undefined)
  if (wrong) throw new UsageError({ kind: 'not-both', options: ['--archive', `--${wrong}`] })
  if (given[0] !== undefined) throw new UsageError({ kind: 'too-many-words', given: given[0] })
  const named = textOption(context, 'archive') ?? ''
  const source = resolve(cwd, named)
  if (!statSync(source, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError({ kind: 'no-folder', given: named })
  const { bulletinFolder, bulletin } = await bulletinOf(cwd)
  const out = resolve(cwd, textOption(context, 'out') ?? join(bulletinFolder ?? cwd, 'import'))
  const work: ArchiveWork = {
    ...importOptions(context),
    source,
    language,
    whole: options.whole === true,
    bulletin,
    bulletinFolder: bulletinFolder ?? cwd,
    cwd,
  }
  const timeLeft = createTimeLeft(() => performance.now())
  const workers = workersOf(context)
  suitCollectorToThreads(workers)
  const files = await importArchive(source, out, {
    worker: workerAddress(),
    options: work,
    workers,
    signal,
    onProgress: ({ done, total, earlier }) => {
      progress.phase(words.import.archiving, words.import.progress({ done, total, seconds: timeLeft(done - earlier, total - done) }))
    },
  })
  signal.throwIfAborted()
  const counts = archiveCounts(files)
  const summary = await writeArchiveSummary(out, files, language)
  const diagnostics = sortDiagnostics(files.flatMap((one) => one.summary?.errors ?? []))
  const folder = displayPath(out, cwd)
  const text = [words.import.archived({ ...counts, folder }), words.import.summary(displayPath(summary, cwd))].join('\n')
  const listed = files.map(({ source, outcome, folder, same }) => ({
    source,
    outcome,
    ...(folder ? { folder } : {}),
    ...(same ? { same } : {}),
  }))
  return { reason: counts.failed + counts.refused > 0 ? 'content' : 'ok', diagnostics, text, facts: { folder, ...counts, files: listed } }
}

function workersOf(context: Context): number | undefined {
  const given = textOption(context, 'workers')
  if (given === undefined) return undefined
  if (/^[1-9]\d?$/.test(given)) return Number(given)
  throw new UsageError({ kind: 'bad-value', option: '--workers', given, allowed: '1–99' })
}
