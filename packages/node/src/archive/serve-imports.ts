import { parentPort } from 'node:worker_threads'
import type { ImportFile } from '@bantin/drafting'
import { carryOutImport } from './carry-out-import.ts'
import type { ImportRequest } from './import-job.ts'
import type { MadeDraft } from './made-draft.ts'

/** How a worker drafts a file. */
export type MakeDraft = (file: ImportFile, options: unknown) => Promise<MadeDraft>

/**
 * The whole of a worker for {@link importArchive}: call it in a module of its own with what drafts a file. The worker reads the file and writes the
 * draft; whatever is thrown ends it, and with it only the file at hand.
 *
 * @param make how to draft a file; the options are those that were handed to `importArchive`
 */
export function serveImports(make: MakeDraft): void {
  parentPort?.on('message', async ({ job, options }: ImportRequest) => {
    parentPort?.postMessage(await carryOutImport(job, (file) => make(file, options)))
  })
}
