import { join } from 'node:path'
import { createTreeCache } from '@bantin/compile'
import { type Diagnostic, diagnose, hasErrors } from '@bantin/diagnostics'
import { createReadCache, type HashMemory, hashSources, type OutputDraft } from '@bantin/node'
import { type KeyList, MANIFEST_NAME } from '@bantin/signing'
import type { SiteBuildOptions } from '../options.ts'
import type { OlderSite } from '../output/older-site.ts'
import { type ListedFile, listFile } from '../output/site-file.ts'
import { issuePrefix } from '../output/site-manifest.ts'
import { readBulletin } from '../pages/read-bulletin.ts'
import { commonFingerprint } from '../plan/fingerprint.ts'
import { listSourceIssues } from '../plan/list-source-issues.ts'
import type { SourceIssue } from '../plan/source-issue.ts'
import { internalLeftOut, issueKept, issueLeftOut, signatureDropped } from '../rules.ts'
import type { SiteState } from '../state/site-state.ts'
import type { StateStore } from '../state/state-store.ts'
import { type BuiltIssue, buildIssue } from './build-issue.ts'
import { createCorrections } from './corrections.ts'
import { forgetIssue } from './forget.ts'
import { createGiveBack } from './give-back.ts'
import { createStanding } from './pages-of-others.ts'
import { placeForms, webFolder } from './place-forms.ts'
import { signIssue } from './sign-issue.ts'
import type { SiteEntry } from './site-entry.ts'
import { fingerprintOf, takeOver } from './take-over.ts'

/** The older site, the new one, and what is known of the older one. */
export interface Places {
  readonly draft: OutputDraft
  readonly older: OlderSite
  readonly store: StateStore
  readonly state: SiteState | undefined
  readonly keys: KeyList | undefined
}

/** The issues of the new site, all in the draft. */
export interface BuiltIssues {
  /** The newest first. */
  readonly entries: readonly SiteEntry[]
  /** Paths of the `issue.yaml` of issues with errors. */
  readonly failed: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  /** Errors that are not those of one issue: with any, nothing is written. */
  readonly fatal: readonly Diagnostic[]
  /** Issues that are not for the readers of this site: nothing of them but their heads was looked at. */
  readonly hidden: readonly SourceIssue[]
  /** What was seen of the sources. */
  readonly hashes: HashMemory
  readonly issues: readonly SourceIssue[]
}

/** Errors after which nothing that was built before may stay. */
const ABOUT_AUDIENCE = /^audience\//

/** Build the issues that changed, and take over the others. One issue at a time is in memory. */
export async function buildIssues(
  options: SiteBuildOptions & { readonly audience: 'public' | 'internal' },
  places: Places,
): Promise<BuiltIssues> {
  const { bulletin: bulletinFolder, audience, keepGoing, signer, signal, onProgress, program } = options
  const { draft, older, store, state, keys } = places
  const bulletin = await readBulletin(bulletinFolder)
  const formsFor = (pages: readonly string[]) => placeForms(options.forms, audience, pages)
  const settings = {
    ...(options.transforms ? { transforms: options.transforms } : {}),
    ...(options.rulePacks ? { rulePacks: options.rulePacks } : {}),
  }
  const hashes: HashMemory = { ...state?.hashes }
  const hash = (...names: string[]) =>
    hashSources(
      names.map((name) => join(bulletinFolder, name)),
      { bulletinFolder, memory: hashes },
    )
  const common = commonFingerprint({ program, audience, forms: formsFor([]), ...settings, hashes: await hash('bulletin.yaml', 'fonts') })
  const shared = await hash('shared')
  const all = await listSourceIssues(bulletinFolder, { hashes, heads: state?.heads ?? {} })
  const isHidden = ({ head }: SourceIssue): boolean => audience === 'public' && (head.audience ?? bulletin?.audience) === 'internal'
  const [issues, hidden] = [all.filter((one) => !isHidden(one)), all.filter(isHidden)]
  const site = bulletin?.site?.replace(/\/?$/, '/')
  const web = webFolder(options.forms) ?? ''
  const standing = createStanding(issues, web)
  const addressOf = (id: string) => (site === undefined ? undefined : `${site}${issuePrefix(id)}${web}/`)
  const [reading, trees, corrections] = [createReadCache(), createTreeCache(options.store), createCorrections()]
  const giveBack = createGiveBack()
  const diagnostics: Diagnostic[] = []
  const fatal: Diagnostic[] = []
  const failed: string[] = []
  let writing: Promise<unknown> = Promise.resolve()

  const build = async (source: SourceIssue): Promise<SiteEntry | undefined> => {
    const corrected = corrections.of(source.head.id ?? '')
    const isWritten = failed.length === 0 || keepGoing === true
    // After an error the others are only checked
    const built = await buildIssue(source, {
      bulletinFolder,
      formsFor: isWritten ? formsFor : () => [],
      audience,
      addressOf,
      settings,
      trees,
      reading,
      corrected,
      standing,
    })
    forgetIssue(reading, source.folder)
    giveBack()
    diagnostics.push(...built.diagnostics)
    const { part, artifacts } = built
    if (!part || !artifacts) return hasErrors(built.diagnostics) ? fail(source, built) : undefined
    if (!isWritten) return undefined
    const manifest = artifacts.at(-1)?.bytes ?? new Uint8Array()
    const signature = await sign(part.record.id, manifest)
    await writing
    const prefix = issuePrefix(part.record.id)
    writing = Promise.all(artifacts.map(({ path, bytes }) => draft.write(prefix + path, bytes)))
    // told where it is awaited
    writing.catch(() => {})
    const fingerprint = fingerprintOf(source, part, { common, shared, corrected, standing })
    return { id: part.record.id, source, fingerprint, part: await store.writePart(part), corrected, files: [...part.files, ...signature] }
  }
  const fail = async (source: SourceIssue, { diagnostics: found }: BuiltIssue): Promise<SiteEntry | undefined> => {
    failed.push(source.file)
    if (!keepGoing) return undefined
    const mayStay = source.head.id !== undefined && !found.some(({ ruleId }) => ABOUT_AUDIENCE.test(ruleId))
    const entry = mayStay ? await takeOver(source, { ...from, corrected: [], isOld: true }) : undefined
    const issue = entry?.id ?? source.head.id ?? source.file
    diagnostics.push(diagnose(entry ? issueKept : issueLeftOut, { file: source.file }, { issue }))
    return entry
  }
  const sign = async (id: string, manifest: Uint8Array): Promise<ListedFile[]> => {
    const { path, bytes, isKept, isDropped, diagnostics: found } = await signIssue(id, { manifest, older, signer, keys })
    fatal.push(...found)
    if (isDropped) diagnostics.push(diagnose(signatureDropped, {}, { issue: id }))
    if (!bytes) return []
    await (isKept ? draft.keep(path) : draft.write(path, bytes))
    return [{ ...listFile({ path, bytes, mediaType: 'application/json' }), form: 'manifest' }]
  }
  const from = { older, state, store, common, shared, standing }

  const entries = new Map<string, SiteEntry>()
  const take = async (source: SourceIssue): Promise<void> => {
    const entry = (await takeOver(source, { ...from, corrected: corrections.of(source.head.id ?? '') })) ?? (await build(source))
    if (!entry) return
    entries.set(source.file, entry)
    const record = entry.kept?.record ?? (await store.readPart(entry.part))?.record
    if (record) corrections.add(record)
  }
  for (const [done, source] of issues.entries()) {
    signal?.throwIfAborted()
    onProgress?.({ phase: 'issue', issue: source.head.id ?? source.file, done, total: issues.length })
    await take(source)
  }
  onProgress?.({ phase: 'issue', issue: '', done: issues.length, total: issues.length })
  // An issue that is corrected by an older one was built before that was known
  for (const [file, { id, source, corrected, isOld }] of entries) {
    if (isOld || JSON.stringify(corrections.of(id)) === JSON.stringify(corrected)) continue
    await writing
    await draft.drop(issuePrefix(id))
    const entry = await build(source)
    if (entry) entries.set(file, entry)
    else entries.delete(file)
  }
  for (const [file, entry] of entries) {
    if (!entry.kept) continue
    const manifest = await older.read(issuePrefix(entry.id) + MANIFEST_NAME)
    await Promise.all(entry.files.map(({ path }) => draft.keep(path)))
    entries.set(file, { ...entry, files: [...entry.files, ...(await sign(entry.id, manifest ?? new Uint8Array()))] })
  }
  await writing
  if (hidden.length > 0) diagnostics.push(diagnose(internalLeftOut, {}, { count: hidden.length }))
  return { entries: [...entries.values()], failed, diagnostics, fatal, hidden, hashes, issues: all }
}
