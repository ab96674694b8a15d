import { parentPort } from 'node:worker_threads'
import type { ImportFile } from '@bantin/drafting'
import type { MadeDraft } from './made-draft.ts'

/** What the main thread asks of a worker, and what it answers. */
export interface ImportRequest {
  readonly file: ImportFile
  readonly options: unknown
}

/** How a worker drafts a file. */
export type MakeDraft = (file: ImportFile, options: unknown) => Promise<MadeDraft>

/**
 * The whole of a worker for {@link importArchive}: call it in a module of its own with what drafts a file. Each request is answered with a
 * {@link MadeDraft}; whatever is thrown ends the worker, and with it only the file at hand.
 *
 * @param make how to draft a file; the options are those that were handed to `importArchive`
 */
export function serveImports(make: MakeDraft): void {
  parentPort?.on('message', async ({ file, options }: ImportRequest) => {
    const made = await make(file, options)
    // buffers are copied once, not twice
    const buffers = new Set(made.files.map(({ bytes }) => bytes.buffer as ArrayBuffer))
    parentPort?.postMessage(made, [...buffers])
  })
}
