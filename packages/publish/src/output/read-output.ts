import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST_FILE, type OutputList, parseOutputList, SIGNATURE_FILE, SITE_FILE } from '@bantin/compile/manifest'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { alteredOutput, foreignOutput, internalOutput, noOutput, unsafePath } from '../rules/output-rules.ts'
import { someOf } from '../rules/some-of.ts'
import { forEachOf } from '../work/for-each-of.ts'
import { digestFile } from './digest-file.ts'
import { listFiles } from './list-files.ts'
import type { OutputFile } from './output-file.ts'
import { pathProblem } from './path-problem.ts'

/** An output folder that may be published, or why it may not. */
export interface ReadOutput {
  /** Sorted by path; empty when a finding is an error. */
  readonly files: readonly OutputFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Settings of {@link readOutput}. */
export interface ReadOutputOptions {
  /** The target is internal too: an output for internal readers is let through. Default: false. */
  readonly internal?: boolean
  /** What messages call the folder. Default: `folder` as it is given. */
  readonly name?: string
}

const HASHED_AT_ONCE = 4
const MAX_MANIFEST_BYTES = 100_000_000

/**
 * Read an output folder and check it against its manifests: the one in the folder itself (`manifest.json`, or `site.json`
 * of a whole site), and that of every issue below it. Every
 * file must be listed, every listed file must be there with its size and SHA-256, and every manifest must be for public readers.
 *
 * @param folder what `bantin build` wrote, or a whole site
 * @param options see {@link ReadOutputOptions}
 * @example
 * ```ts
 * import { readOutput } from '@bantin/publish'
 *
 * const { files, diagnostics } = await readOutput('dist/none')
 * console.log(files.length, diagnostics[0]?.ruleId) // => 0 publish/no-output
 * ```
 */
export async function readOutput(folder: string, { internal = false, name = folder }: ReadOutputOptions = {}): Promise<ReadOutput> {
  const refuse = (...diagnostics: Diagnostic[]): ReadOutput => ({ files: [], diagnostics })
  const listing = await listFiles(folder).catch(() => undefined)
  const listed = new Map<string, OutputFile>()
  const own: string[] = []
  const inner: string[] = []
  const unsafe: Diagnostic[] = []
  const twice: string[] = []
  for (const file of listing?.files ?? []) {
    if (file !== SITE_FILE && file !== MANIFEST_FILE && !file.endsWith(`/${MANIFEST_FILE}`)) continue
    const manifest = await readList(join(folder, file))
    if (!manifest) continue
    const prefix = file.slice(0, file.lastIndexOf('/') + 1)
    own.push(file, ...(file === SITE_FILE ? [] : [`${prefix}${SIGNATURE_FILE}`]))
    // What does not say that it is public is not taken for public
    if (manifest.audience !== 'public') inner.push(file)
    for (const { path, ...entry } of manifest.artifacts) {
      const problem = pathProblem(path)
      if (problem) unsafe.push(diagnose(unsafePath, {}, { path, problem }))
      const known = listed.get(prefix + path)
      if (known && known.sha256 !== entry.sha256) twice.push(prefix + path)
      listed.set(prefix + path, { path: prefix + path, ...entry })
    }
  }
  if (!listing || !(own.includes(MANIFEST_FILE) || own.includes(SITE_FILE)))
    return refuse(diagnose(noOutput, {}, { folder: name, state: listing ? 'folder' : 'absent' }))
  if (unsafe.length > 0) return refuse(...unsafe)
  if (inner.length > 0 && !internal) return refuse(diagnose(internalOutput, {}, { folder: name, ...someOf(inner) }))
  const mayBe = new Set([...listed.keys(), ...own])
  const foreign = [...listing.files.filter((path) => !mayBe.has(path)), ...listing.other]
  if (foreign.length > 0) return refuse(diagnose(foreignOutput, {}, { folder: name, ...someOf(foreign) }))
  const files: OutputFile[] = []
  const present = new Set(listing.files)
  const altered = new Set([...twice, ...[...listed.keys()].filter((path) => !present.has(path))])
  await forEachOf(listing.files, HASHED_AT_ONCE, async (path) => {
    const [size, sha256] = await Promise.all([sizeOf(join(folder, path)), digestFile(join(folder, path))]).catch(() => [-1, ''] as const)
    const expected = listed.get(path)
    if (size < 0 || (expected && (expected.bytes !== size || expected.sha256 !== sha256))) altered.add(path)
    files.push({ path, bytes: size, sha256, mediaType: expected?.mediaType ?? 'application/json' })
  })
  if (altered.size > 0) return refuse(diagnose(alteredOutput, {}, { folder: name, ...someOf([...altered].sort()) }))
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), diagnostics: [] }
}

const sizeOf = async (path: string): Promise<number> => (await stat(path)).size

async function readList(path: string): Promise<OutputList | undefined> {
  try {
    return (await sizeOf(path)) > MAX_MANIFEST_BYTES ? undefined : parseOutputList(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}
