import { join } from 'node:path'
import type { Language } from '@bantin/diagnostics'
import { type ImportFile, importFile, summariseDraft } from '@bantin/drafting'
import { readCompanions } from '@bantin/node'
import type { MadeDraft } from '@bantin/node/archive'
import { loadConfig } from '../config/load-config.ts'
import { addDraft } from './add-draft.ts'
import { builtInImporters, type ImportersOptions } from './built-in-importers.ts'
import type { Target } from './find-target.ts'

/** What a worker of an archive import is told: plain data. */
export interface ArchiveWork extends Omit<ImportersOptions, 'files'> {
  /** The folder of the archive. */
  readonly source: string
  readonly language: Language
  readonly whole: boolean
  readonly bulletin?: Target['bulletin']
  /** Where the configuration is looked for. */
  readonly bulletinFolder: string
  readonly cwd: string
}

/** Draft one file of an archive as a folder of its own. */
export async function makeDraft(file: ImportFile, options: unknown): Promise<MadeDraft> {
  const work = options as ArchiveWork
  const config = await loadConfig(work)
  const files = await readCompanions(join(work.source, file.name))
  const importers = config.value.importers ?? (await builtInImporters(file.name, { ...work, files }))
  const draft = await importFile(file, importers, { sections: work.bulletin?.sections, whole: work.whole })
  const summary = summariseDraft(draft)
  if (draft.refused || draft.items.length === 0) return { files: [], summary }
  const { files: made } = addDraft(new Map(), file, draft, { target: { bulletin: work.bulletin }, language: work.language })
  return { files: [...made].map(([path, bytes]) => ({ path, bytes })), summary }
}
