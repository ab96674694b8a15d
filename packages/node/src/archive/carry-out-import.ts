import { readFile } from 'node:fs/promises'
import type { ImportFile } from '@bantin/drafting'
import type { ImportJob, ImportResult } from './import-job.ts'
import type { MadeDraft } from './made-draft.ts'
import { placeOf } from './place-names.ts'
import { writeDraftFolder } from './write-draft-folder.ts'

/** Read a source, draft it, and write the draft: all of it in one thread, so that threads wait for nobody. */
export async function carryOutImport(job: ImportJob, make: (file: ImportFile) => Promise<MadeDraft>): Promise<ImportResult> {
  const bytes = await readFile(job.path).catch((error: NodeJS.ErrnoException) => String(error.code))
  if (typeof bytes === 'string') return { unreadable: bytes }
  const { summary, files } = await make({ name: job.name, bytes })
  if (summary.refused || files.length === 0) return { summary }
  return { summary, folder: await writeDraftFolder(job.out, placeOf(job.place, summary.issue), job.mark, files) }
}
