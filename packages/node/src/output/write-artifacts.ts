import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Artifact } from '@bantin/compile'
import { SIGNATURE_FILE } from '@bantin/compile/manifest'
import { type Diagnostic, diagnose, hasErrors, sortDiagnostics } from '@bantin/diagnostics'
import { syncFolder } from './durable.ts'
import { readLocalFolder } from './local-folder.ts'
import { neighbourOf } from './neighbour.ts'
import { planWrite } from './plan-write.ts'
import { realFolder } from './real-folder.ts'
import { recoverOutput } from './recover-output.ts'
import { notWritable } from './rules.ts'
import { swapFolder } from './swap-folder.ts'
import { writeFolder } from './write-folder.ts'

/** What `render` returns, as far as writing needs it. */
export interface RenderedArtifacts {
  readonly artifacts: readonly Artifact[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Options of {@link writeArtifacts}. */
export interface WriteOptions {
  /** Replace an older output; `false` refuses when there is one. Default: true. */
  readonly replace?: boolean
  /** What messages call the folder. Default: `folder` as it is given. */
  readonly name?: string
}

/** What {@link writeArtifacts} did. */
export interface WrittenOutput {
  /** False when an error kept everything as it was. */
  readonly written: boolean
  /** The real, absolute path of the output folder. */
  readonly folder: string
  /** The artifacts that now are the whole content of the folder. */
  readonly artifacts: readonly Artifact[]
  /** Files of the older output that are gone. */
  readonly removed: readonly string[]
  /** The findings handed in, and those of the writing, in order. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Write the output of an issue as a whole: readers of the folder, and a build that is killed at any moment, find the complete older
 * output or the complete new one. Afterwards the folder holds exactly the artifacts, and the signature of the older output when the
 * manifest is the same: otherwise it is removed, since it would be wrong.
 *
 * Nothing is written when a finding is an error, when the folder holds anything that Bantin did not write, or when a path would
 * lead out of it.
 *
 * @param folder the output folder; made when it is not there
 * @param output the result of `render`, or its artifacts, `manifest.json` among them
 * @example
 * ```ts
 * import { writeArtifacts } from '@bantin/node'
 *
 * const { written, diagnostics } = await writeArtifacts('dist', [])
 * console.log(written, diagnostics[0]?.ruleId) // => false output/no-manifest
 * ```
 */
export async function writeArtifacts(
  folder: string,
  output: RenderedArtifacts | readonly Artifact[],
  { replace = true, name = folder }: WriteOptions = {},
): Promise<WrittenOutput> {
  const { artifacts, diagnostics } = 'artifacts' in output ? output : { artifacts: output, diagnostics: [] }
  const place = await realFolder(folder)
  const refuse = (more: readonly Diagnostic[]): WrittenOutput => {
    return { written: false, folder: place, artifacts: [], removed: [], diagnostics: sortDiagnostics([...diagnostics, ...more]) }
  }
  if (hasErrors(diagnostics)) return refuse([])
  await recoverOutput(place)
  const plan = planWrite(await readLocalFolder(place, name), artifacts, { replace })
  if (hasErrors(plan.diagnostics)) return refuse(plan.diagnostics)
  const [draft, complete] = [neighbourOf(place, 'draft'), neighbourOf(place, 'new')]
  try {
    await mkdir(dirname(place), { recursive: true })
    await writeFolder(draft, complete, [...plan.write, ...(plan.signature ? [{ path: SIGNATURE_FILE, bytes: plan.signature }] : [])])
    const old = await swapFolder(complete, place, () => neighbourOf(place, 'old'))
    await syncFolder(dirname(place))
    await Promise.all(old.map(removeQuietly))
    return { written: true, folder: place, artifacts, removed: plan.remove, diagnostics: sortDiagnostics(diagnostics) }
  } catch (error) {
    await Promise.all([draft, complete].map(removeQuietly))
    if (!(error instanceof Error && 'code' in error)) throw error
    return refuse([diagnose(notWritable, {}, { folder: name, code: String(error.code) })])
  }
}

/** What cannot be removed now is removed by the next build. */
async function removeQuietly(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => {})
}
