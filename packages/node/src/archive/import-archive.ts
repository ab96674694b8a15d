import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { ArchivedFile, DraftSummary } from '@bantin/drafting'
import { hashOf } from '../change/hash-file.ts'
import { listImportFiles } from '../import/list-import-files.ts'
import { type HashedImport, hashImports } from './hash-imports.ts'
import { createImportWorker, type ImportWorker } from './import-worker.ts'
import { JOURNAL, openJournal } from './journal.ts'
import { placeNames } from './place-names.ts'
import { importNotReadable, importStopped, importTooLarge } from './rules.ts'
import { removeDrafts } from './write-draft-folder.ts'

/** Options of {@link importArchive}. */
export interface ArchiveOptions {
  /** A module that calls `serveImports`: what each worker thread runs. */
  readonly worker: URL
  /** Handed to the worker with each file; it is part of what decides whether an earlier run is gone on with. */
  readonly options?: unknown
  /** How many threads. Default: one for each processor. */
  readonly workers?: number | undefined
  /** A file that takes longer is given up. Default: 60. */
  readonly secondsPerFile?: number | undefined
  /** Larger files are not read. Default: 100. */
  readonly megabytesPerFile?: number | undefined
  /** A thread that needs more is given up. Default: 512. */
  readonly megabytesPerWorker?: number | undefined
  /** Told after each file. */
  readonly onProgress?: ((progress: ArchiveProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** How far an import is. */
export interface ArchiveProgress {
  readonly done: number
  readonly total: number
  /** Of those done, how many an earlier run had done. */
  readonly earlier: number
}

/**
 * Draft all files of an archive, on several threads, each file on its own: one that is damaged, hangs or eats memory is given up and listed, and
 * the rest goes on. Each source becomes a folder of its own in `out`, by year and number where its masthead tells them. A journal in `out` lets a
 * run that was killed go on where it was. The result is the same whatever the number of threads.
 *
 * @param source the folder of the archive; nothing in it is changed
 * @param out the output folder; made when it is not there
 * @param options the worker module, its options, limits, progress
 * @returns every source, in the order of names
 */
export async function importArchive(source: string, out: string, options: ArchiveOptions): Promise<readonly ArchivedFile[]> {
  const { secondsPerFile = 60, megabytesPerFile = 100, megabytesPerWorker = 512, signal, onProgress = () => {} } = options
  const sources = await hashImports(await listImportFiles(source), signal)
  const names = placeNames(sources.map(({ name }) => name))
  await mkdir(out, { recursive: true })
  await removeDrafts(out)
  const settings = hashOf(new TextEncoder().encode(JSON.stringify(options.options ?? null)))
  const journal = await openJournal(join(out, JOURNAL), { journal: 1, settings })
  const results = new Map<string, ArchivedFile>()
  const waiting: HashedImport[] = []
  for (const one of sources) {
    const before = journal.done.get(one.name)
    if (before && isDone(before, one, out)) results.set(one.name, before)
    else waiting.push(one)
  }
  const earlier = results.size
  const finish = (file: ArchivedFile): void => {
    results.set(file.source, file)
    journal.add(file)
    onProgress({ done: results.size, total: sources.length, earlier })
  }
  const work = async (worker: ImportWorker): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      signal?.throwIfAborted()
      finish(await importOne(one, worker))
    }
  }
  const importOne = async (one: HashedImport, worker: ImportWorker): Promise<ArchivedFile> => {
    const { name, path, size, sha256, same, unreadable } = one
    const failed = (finding: Diagnostic): ArchivedFile => ({ source: name, sha256, outcome: 'failed', summary: failure(finding) })
    if (unreadable !== undefined) return failed(diagnose(importNotReadable, { file: name }, { code: unreadable }))
    if (same !== undefined) return { source: name, sha256, outcome: 'duplicate', same }
    const megabytes = Math.ceil(size / 1e6)
    if (megabytes > megabytesPerFile) return failed(diagnose(importTooLarge, { file: name }, { megabytes, limit: megabytesPerFile }))
    const result = await worker.carryOut({ path, name, out, place: names.get(name) ?? name, mark: sha256.slice(0, 8) })
    if (typeof result === 'string') return failed(diagnose(importStopped, { file: name }, { failure: result }))
    if ('unreadable' in result) return failed(diagnose(importNotReadable, { file: name }, { code: result.unreadable }))
    const { summary, folder } = result
    if (folder !== undefined) return { source: name, sha256, outcome: 'imported', folder, summary }
    return { source: name, sha256, outcome: summary.refused ? 'refused' : 'failed', summary }
  }
  const count = Math.max(1, Math.min(options.workers ?? availableParallelism(), waiting.length))
  const settingsOfWorker = { module: options.worker, options: options.options, secondsPerFile, megabytes: megabytesPerWorker }
  const workers = Array.from({ length: count }, () => createImportWorker(settingsOfWorker))
  try {
    onProgress({ done: results.size, total: sources.length, earlier })
    await Promise.all(workers.map(work))
  } finally {
    await Promise.all(workers.map((worker) => worker.close()))
    await journal.close()
    // a thread that was given up may have been writing
    await removeDrafts(out)
  }
  return sources.flatMap(({ name }) => results.get(name) ?? [])
}

/** Failures are tried again: the file may have been open elsewhere. */
function isDone(before: ArchivedFile, { sha256, same }: HashedImport, out: string): boolean {
  if (before.sha256 !== sha256) return false
  if (before.outcome === 'duplicate') return before.same === same
  if (before.outcome === 'imported') return before.folder !== undefined && existsSync(join(out, before.folder))
  return before.outcome === 'refused'
}

const NOTHING = { refused: false, issue: {}, items: 0, images: 0, repairs: {}, unsure: 0, losses: 0, leftOut: 0 }

const failure = (finding: Diagnostic): DraftSummary => {
  return { ...NOTHING, rules: { [finding.ruleId]: 1 }, errors: [finding] }
}
