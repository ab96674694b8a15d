import type { Diagnostic } from '@bantin/diagnostics'
import type { Patience } from './work/retry.ts'

/** How far a publishing is. */
export interface PublishProgress {
  readonly phase: 'checking' | 'comparing' | 'sending' | 'deleting'
  /** Files done, and all files; while sending. */
  readonly done?: number
  readonly total?: number
}

/** Options of `publish`. */
export interface PublishOptions {
  /** The server of an `s3://` target, such as `https://s3.example.vn`. Default: Amazon's, in the region of `AWS_REGION`. */
  readonly endpoint?: string | undefined
  /** Where the keys of an `s3://` target are. Default: none. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** What relative folders start from. Default: the working directory. */
  readonly cwd?: string
  /** The target is for internal readers: an internal output may go there. Default: false. */
  readonly internal?: boolean
  /** Replace files of the same names that Bantin did not publish. Default: false. */
  readonly overwrite?: boolean
  /** How many milliseconds a file that is no longer part of the output stays. Default: a day. */
  readonly graceMs?: number
  /** Delete such files at once. Default: false. */
  readonly prune?: boolean
  /** Only plan: nothing is sent, written or deleted. Default: false. */
  readonly dryRun?: boolean
  /** How many files are sent at once. Default: 4. */
  readonly jobs?: number
  readonly patience?: Patience
  readonly signal?: AbortSignal
  /** The clock, as `new Date().toISOString()` writes it. Grace is counted by it. */
  readonly now?: () => string
  readonly onProgress?: (progress: PublishProgress) => void
}

/** What `publish` did, or would do. */
export interface Published {
  /** False when an error stopped it; what was sent until then stays, and is not sent again. */
  readonly done: boolean
  /** What messages call the target. */
  readonly target: string
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly unchanged: readonly string[]
  readonly removed: readonly string[]
  /** Old files that stay for now, and the moment from which a later run deletes them. */
  readonly later: readonly { readonly path: string; readonly from: string }[]
  /** How many bytes were sent, or would be. */
  readonly bytes: number
  readonly diagnostics: readonly Diagnostic[]
}
