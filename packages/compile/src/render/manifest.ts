import type { Artifact } from '../adapter/artifact.ts'
import type { CompiledIssue } from '../issue/compiled-issue.ts'

/** What an output folder holds. The file `manifest.json`. */
export interface Manifest {
  /** Version of the manifest's form. */
  readonly bantin: 1
  readonly issue: {
    readonly id: string
    readonly bulletin: string
    readonly number: number
    readonly period: string
    readonly date: string
  }
  readonly audience: CompiledIssue['audience']
  /** Sorted by path. */
  readonly artifacts: readonly ManifestEntry[]
}

/** One file of the output folder. */
export interface ManifestEntry {
  readonly path: string
  readonly form: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
  readonly pages?: number
  readonly role?: Artifact['role']
}

/** List the artifacts of an issue. */
export function createManifest(issue: CompiledIssue, artifacts: Iterable<readonly [form: string, artifact: Artifact]>): Manifest {
  const { id, number, period, date } = issue.meta
  const entries = [...artifacts].map(
    ([form, { path, mediaType, bytes, sha256, pages, role }]): ManifestEntry => ({
      path,
      form,
      mediaType,
      bytes: bytes.length,
      sha256,
      ...(pages === undefined ? {} : { pages }),
      ...(role === undefined ? {} : { role }),
    }),
  )
  return {
    bantin: 1,
    issue: { id, bulletin: issue.bulletin.id, number, period, date },
    audience: issue.audience,
    artifacts: entries.sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}
