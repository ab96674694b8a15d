import { resolve } from 'node:path'
import { recogniseOutput, SIGNATURE_FILE, SITE_FILE } from '@bantin/compile/manifest'
import { type Diagnostic, diagnose, hasErrors, sortDiagnostics } from '@bantin/diagnostics'
import { notWritable, openOutput } from '@bantin/node'
import { readKeyList } from '@bantin/signing'
import { buildIssues } from './issue/build-issues.ts'
import { webFolder } from './issue/place-forms.ts'
import type { BuiltSite, SiteBuildOptions } from './options.ts'
import { olderSite } from './output/older-site.ts'
import { OverlapError } from './output/overlap-error.ts'
import { digest } from './output/site-file.ts'
import { writeAround } from './output/write-around.ts'
import { noIssues, noWebForm, otherAudience, siteBusy } from './rules.ts'
import { openState } from './state/state-store.ts'
import { uniqueFindings } from './unique-findings.ts'

const ATTEMPTS = 3
const BY_HAND = new RegExp(`^issues/[^/]+/${SIGNATURE_FILE.replaceAll('.', '\\.')}$`)

/**
 * Build the site of a bulletin: every issue in every form, and the pages around them. Issues that did not change since the last build
 * are taken over as they are. Readers of the folder, and a build that is killed at any moment, find the complete older site or the
 * complete new one.
 *
 * Nothing is written when an issue has errors (but see `keepGoing`), when the folder holds anything that Bantin did not write, or a
 * site for other readers.
 *
 * @param options see {@link SiteBuildOptions}
 * @throws the reason of `signal` when it is aborted; nothing is written then
 * @example
 * ```ts
 * import { buildSite } from '@bantin/site-builder'
 * import { html } from '@bantin/to-html'
 *
 * const { written, diagnostics } = await buildSite({ bulletin: 'none', out: 'none/dist/site', forms: [html()], program: '1' })
 * console.log(written, diagnostics[0]?.ruleId) // => false site/no-issues
 * ```
 */
export async function buildSite(options: SiteBuildOptions): Promise<BuiltSite> {
  const name = options.name ?? options.out
  for (let attempt = 1; ; attempt++) {
    try {
      return await buildOnce(options, name)
    } catch (error) {
      const isOverlap = error instanceof OverlapError || isGone(error)
      if (isOverlap && attempt < ATTEMPTS) continue
      if (isOverlap) return refused(options.out, [diagnose(siteBusy, {}, { folder: name })])
      options.signal?.throwIfAborted()
      if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error
      return refused(options.out, [diagnose(notWritable, {}, { folder: name, code: String(error.code) })])
    }
  }
}

/** The older site was replaced while files were taken over from it. */
const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ENOENT' &&
  'syscall' in error &&
  /^(?:link|copyfile)$/.test(String(error.syscall))

const refused = (out: string, diagnostics: readonly Diagnostic[]): BuiltSite => {
  return { written: false, folder: resolve(out), built: [], kept: [], removed: [], files: 0, bytes: 0, diagnostics }
}

async function buildOnce(options: SiteBuildOptions, name: string): Promise<BuiltSite> {
  const { bulletin, out, forms, audience = 'public', keys, signal, onProgress } = options
  if (webFolder(forms) === undefined) return refused(out, [diagnose(noWebForm, {})])
  const { list, diagnostics: keyFindings } = keys ? readKeyList(keys, { file: 'keys.json' }) : { diagnostics: [] }
  if (keyFindings.length > 0) return refused(out, keyFindings)
  onProgress?.({ phase: 'looking' })
  const { draft, diagnostics } = await openOutput(out, { manifestFile: SITE_FILE, isOurs: (path) => BY_HAND.test(path), name })
  if (!draft) return refused(out, diagnostics)
  const store = await openState(options.state)
  try {
    const listing = await olderSite(draft.folder, undefined).read(SITE_FILE)
    const holds = listing && recogniseOutput(Buffer.from(listing).toString('utf8'))?.audience
    if (holds !== undefined && holds !== audience) return refused(out, [diagnose(otherAudience, {}, { folder: name, holds })])
    const state = listing && (await store.read(digest(listing)))
    const older = olderSite(draft.folder, state)
    const issues = await buildIssues({ ...options, bulletin: resolve(bulletin), audience }, { draft, store, state, older, keys: list })
    const found = uniqueFindings(issues.diagnostics)
    const hasFailed = issues.failed.length > 0 && !options.keepGoing
    if (hasFailed || hasErrors(issues.fatal)) return refused(draft.folder, sortDiagnostics([...found, ...uniqueFindings(issues.fatal)]))
    if (issues.entries.length === 0) return refused(draft.folder, sortDiagnostics([...found, diagnose(noIssues, {}, { folder: bulletin })]))
    signal?.throwIfAborted()
    const done = await writeAround({ ...options, bulletin: resolve(bulletin), audience }, { draft, store, state, older, issues })
    const all = sortDiagnostics([...found, ...done.diagnostics])
    return done.written ? { ...done.facts, written: true, folder: draft.folder, diagnostics: all } : refused(draft.folder, all)
  } finally {
    await draft.discard()
    await store.close()
  }
}
