import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '@bantin/diagnostics'
import { type ArchivedFile, archiveReport } from '@bantin/drafting'
import { applyChanges, type FileChange } from '@bantin/node'

/** Write what became of an archive into its output folder, and say where the page is. */
export async function writeArchiveSummary(out: string, files: readonly ArchivedFile[], language: Language): Promise<string> {
  const { html, json } = archiveReport(files, { language })
  const changes = await Promise.all(
    Object.entries({ 'import-summary.html': html, 'import-summary.json': json }).map(async ([path, text]): Promise<FileChange> => {
      const from = await readFile(join(out, path)).catch(() => undefined)
      return { path, bytes: new TextEncoder().encode(text), from }
    }),
  )
  await applyChanges(out, changes)
  return join(out, 'import-summary.html')
}
