import { readFile } from 'node:fs/promises'
import { createArchiveIndex } from '@bantin/archive'
import { MANIFEST_FILE, SIGNATURE_FILE, SITE_FILE } from '@bantin/compile/manifest'
import { type Diagnostic, hasErrors } from '@bantin/diagnostics'
import type { HashMemory } from '@bantin/node'
import type { BuiltIssues } from '../issue/build-issues.ts'
import type { BuiltSite, SiteBuildOptions } from '../options.ts'
import { FEED_ISSUES } from '../pages/bulletin-feeds.ts'
import { checkAcross } from '../pages/check-across.ts'
import { sitePages } from '../pages/site-pages.ts'
import type { IssuePart, SiteState } from '../state/site-state.ts'
import { fileState } from './file-state.ts'
import { OverlapError } from './overlap-error.ts'
import type { Places } from './places.ts'
import { digest, type ListedFile, listFile } from './site-file.ts'
import { issuePrefix, siteManifest } from './site-manifest.ts'

/** What was written, or why nothing was. */
export interface Written {
  readonly written: boolean
  readonly facts: Pick<BuiltSite, 'built' | 'kept' | 'removed' | 'files' | 'bytes'>
  readonly diagnostics: readonly Diagnostic[]
}

/** Write the pages around the issues, and let the whole take the place of the older site. */
export async function writeAround(
  options: SiteBuildOptions & { readonly audience: 'public' | 'internal' },
  { draft, older, store, state, issues }: Pick<Places, 'draft' | 'older' | 'store' | 'state'> & { readonly issues: BuiltIssues },
): Promise<Written> {
  const { audience, settings, keys, signal, onProgress } = options
  const { entries, bulletin } = issues
  onProgress?.({ phase: 'pages' })
  const facts = {
    built: entries.filter(({ kept }) => !kept).map(({ id }) => id),
    kept: entries.filter(({ kept }) => kept).map(({ id }) => id),
    removed: removedIssues(state, new Set(entries.map(({ id }) => id))),
    files: 0,
    bytes: 0,
  }
  if (!bulletin) return { written: false, facts, diagnostics: [] }
  const parts: IssuePart[] = []
  for (const { kept, part } of entries) {
    const found = kept ?? (await store.readPart(part))
    if (!found) throw new OverlapError()
    parts.push(found)
  }
  const index = createArchiveIndex(parts.map(({ record }) => record))
  const across = checkAcross(index.issues, issues.hidden)
  if (hasErrors(across)) return { written: false, facts, diagnostics: across }
  const ids = index.issues.map(({ id }) => id)
  const feeds = new Map(parts.map(({ record, feed }) => [record.id, feed]))
  const issueFiles = entries.flatMap(({ files }) => files)
  const signed = await Promise.all(
    ids.map(async (id) => {
      const read = (name: string) => readFile(draft.pathOf(issuePrefix(id) + name)).catch(() => undefined)
      const [manifest, signature] = await Promise.all([read(MANIFEST_FILE), read(SIGNATURE_FILE)])
      return { id, manifest: manifest ?? new Uint8Array(), signature }
    }),
  )
  const newest = ids.slice(0, FEED_ISSUES).flatMap((id) => feeds.get(id) ?? [])
  const { files, diagnostics } = await sitePages({ bulletin, index, settings, audience, newest, signed, keys, issueFiles })
  signal?.throwIfAborted()
  onProgress?.({ phase: 'writing' })
  const listed = [...issueFiles, ...files.map(listFile)]
  await Promise.all(
    files.map(async ({ path, bytes }, i) => {
      const same = (await older.file(path))?.sha256 === listed[issueFiles.length + i]?.sha256
      await (same ? draft.keep(path) : draft.write(path, bytes))
    }),
  )
  const listing = new TextEncoder().encode(siteManifest(listed, { bulletin: bulletin.id, audience }))
  await draft.write(SITE_FILE, listing)
  const site = digest(listing)
  const next = stateOf({ issues, listed, pathOf: draft.pathOf })
  await checkKept(listed, { state, next, pathOf: draft.pathOf })
  // Before the swap: whenever the program is killed, the site that is there has its state
  await store.write(site, next)
  const { written, diagnostics: problems } = await draft.finish()
  if (written) await store.clean(site, next)
  const bytes = listed.reduce((sum, one) => sum + one.bytes, listing.length)
  return { written, facts: { ...facts, files: listed.length + 1, bytes }, diagnostics: [...across, ...diagnostics, ...problems] }
}

function removedIssues(state: SiteState | undefined, ids: ReadonlySet<string>): string[] {
  return Object.values(state?.issues ?? {})
    .flatMap(({ id }) => (ids.has(id) ? [] : [id]))
    .sort()
}

function stateOf(given: { readonly issues: BuiltIssues; readonly listed: readonly ListedFile[]; pathOf(path: string): string }): SiteState {
  const { issues, listed, pathOf } = given
  const seen = new Set(issues.all.flatMap(({ hashes }) => [...hashes.keys()]))
  const isUsed = (path: string): boolean => seen.has(path) || !path.startsWith('issues/')
  const hashes: HashMemory = Object.fromEntries(Object.entries(issues.hashes).filter(([path]) => isUsed(path)))
  return {
    bantin: 1,
    hashes,
    heads: Object.fromEntries(issues.all.map(({ file, head, hashes: own }) => [own.get(file) ?? '', head])),
    issues: Object.fromEntries(issues.entries.map(({ id, source, fingerprint, part }) => [source.file, { id, fingerprint, part }])),
    files: Object.fromEntries(listed.map(({ path, ...file }) => [path, [fileState(pathOf(path)) ?? '', file]])),
  }
}

/** What was taken over must still be what it was when it was looked at: another process may have replaced the site meanwhile. */
async function checkKept(
  listed: readonly ListedFile[],
  { state, next, pathOf }: { readonly state: SiteState | undefined; readonly next: SiteState; pathOf(path: string): string },
): Promise<void> {
  for (const { path, sha256 } of listed) {
    const [before, after] = [state?.files[path], next.files[path]]
    if (!before || before[1].sha256 !== sha256 || before[0] === after?.[0]) continue
    const content = await readFile(pathOf(path)).catch(() => new Uint8Array())
    if (digest(content) !== sha256) throw new OverlapError()
  }
}
