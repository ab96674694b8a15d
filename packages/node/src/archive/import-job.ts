import type { DraftSummary } from '@bantin/drafting'

/** A source to be drafted. */
export interface ImportJob {
  /** Where it lies. */
  readonly path: string
  /** Its name in the archive. */
  readonly name: string
  /** The output folder, and the name that the draft's folder begins with. */
  readonly out: string
  readonly place: string
  /** Tells the draft apart from one that is there already. */
  readonly mark: string
}

/** What the main thread asks of a worker. */
export interface ImportRequest {
  readonly job: ImportJob
  readonly options: unknown
}

/** What came of a job: a folder when there is a draft; the system's code when the source cannot be read. */
export type ImportResult = { readonly summary: DraftSummary; readonly folder?: string | undefined } | { readonly unreadable: string }
