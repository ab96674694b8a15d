import type { Artifact } from '../adapter/artifact.ts'
import type { CompiledIssue } from '../issue/compiled-issue.ts'
import type { Manifest, ManifestEntry } from '../manifest/manifest.ts'

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
