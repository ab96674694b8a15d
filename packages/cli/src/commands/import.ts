import { resolve } from 'node:path'
import { type Diagnostic, hasErrors, sortDiagnostics } from '@bantin/diagnostics'
import { type DraftSummary, importFile, summariseDraft } from '@bantin/drafting'
import { applyChanges, type ListedFile, listImportFiles } from '@bantin/node'
import { UsageError } from '../arguments/usage-problem.ts'
import { loadConfig } from '../config/load-config.ts'
import { addDraft, type Files } from '../import/add-draft.ts'
import { builtInImporters } from '../import/built-in-importers.ts'
import { findTarget } from '../import/find-target.ts'
import { folderChanges } from '../import/folder-changes.ts'
import { importArchiveCommand } from '../import/import-archive-command.ts'
import { importOptions } from '../import/import-options.ts'
import { readFolder } from '../import/read-folder.ts'
import { readImportFile } from '../import/read-import-file.ts'
import type { Command, Context } from './command.ts'

/** What came of one file. */
interface ImportedSource extends DraftSummary {
  readonly source: string
  readonly changed: readonly string[]
  readonly report: string
}

/** `bantin import <file or folder>…` */
export const importCommand: Command = async (context) => {
  const { given, options, words, environment, progress, language } = context
  if (options.archive !== undefined) return importArchiveCommand(context)
  if (options.workers !== undefined) throw new UsageError({ kind: 'only-with', option: '--workers', other: '--archive' })
  if (given.length === 0) throw new UsageError({ kind: 'word-missing', what: 'file' })
  const reading = importOptions(context)
  const sources = (await Promise.all(given.map((one) => list(one, context)))).flat()
  const target = await findTarget(context)
  const config = await loadConfig({ bulletinFolder: target.bulletinFolder, cwd: environment.cwd })
  if (hasErrors(config.diagnostics)) return { reason: 'content', diagnostics: config.diagnostics, text: words.nothingWritten }
  const before = await readFolder(target.folder)
  let files: Files = before
  const done: ImportedSource[] = []
  const diagnostics: Diagnostic[] = []
  for (const [i, listed] of sources.entries()) {
    environment.signal.throwIfAborted()
    progress.phase(words.import.reading(listed.name), sources.length > 1 ? `${i + 1}/${sources.length}` : undefined)
    const read = await readImportFile(listed)
    if ('ruleId' in read) {
      diagnostics.push(read)
      continue
    }
    const { file, companions } = read
    const importers = config.value.importers ?? (await builtInImporters(file.name, { ...reading, files: companions }))
    const draft = await importFile(file, importers, { sections: target.bulletin?.sections, whole: options.whole === true })
    diagnostics.push(...draft.diagnostics)
    if (draft.refused || draft.items.length === 0) {
      done.push({ source: file.name, changed: [], report: '', ...summariseDraft(draft) })
      continue
    }
    const added = addDraft(files, file, draft, { target, language })
    files = added.files
    diagnostics.push(...added.diagnostics)
    done.push({ source: file.name, changed: added.changed, report: added.report, ...summariseDraft(draft) })
  }
  environment.signal.throwIfAborted()
  const changes = folderChanges(before, files)
  const dryRun = options['dry-run'] === true
  const applied =
    dryRun || changes.length === 0 ? { written: true, diagnostics: [] } : await applyChanges(target.folder, changes, { name: target.name })
  const all = sortDiagnostics([...diagnostics, ...applied.diagnostics])
  const facts = { folder: target.name, written: applied.written && !dryRun, sources: done, changed: changes.map(({ path }) => path) }
  const reason = hasErrors(all) ? 'content' : 'ok'
  if (!applied.written) return { reason, diagnostics: all, text: words.nothingWritten, facts }
  return {
    reason,
    diagnostics: told(all, context),
    text: lines(done, { dryRun, changes: changes.length, folder: target.name }, context),
    facts,
  }
}

async function list(given: string, { environment }: Context): Promise<readonly ListedFile[]> {
  const path = resolve(environment.cwd, given)
  try {
    return await listImportFiles(path)
  } catch {
    throw new UsageError({ kind: 'no-file', given })
  }
}

/** Hints about spelling and places fill many screens: `bantin check` tells them again, one item at a time. */
const told = (all: readonly Diagnostic[], { json }: Context): readonly Diagnostic[] =>
  json ? all : all.filter(({ severity }) => severity !== 'info')

function lines(
  done: readonly ImportedSource[],
  { dryRun, changes, folder }: { readonly dryRun: boolean; readonly changes: number; readonly folder: string },
  { words }: Context,
): string {
  const blocks = done.map((one) => {
    if (one.refused || one.items === 0) return words.import.left(one.source)
    return [
      words.import.source(one),
      ...one.changed.map((path) => `  ${path}`),
      ...words.import.counts(one).map((line) => `  ${line}`),
    ].join('\n')
  })
  const end = changes === 0 ? words.import.unchanged(folder) : dryRun ? words.import.wouldWrite(folder) : words.import.written(folder)
  return [...blocks, end].join('\n\n')
}
