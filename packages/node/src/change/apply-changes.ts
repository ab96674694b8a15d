import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { syncFolder, writeDurably } from '../output/durable.ts'
import { pathProblem } from '../output/path-problem.ts'
import { notWritable, unsafePath } from '../output/rules.ts'
import { carryOut } from './carry-out.ts'
import type { FileChange } from './file-change.ts'
import { hashFile, hashOf } from './hash-file.ts'
import { staysInside } from './inside.ts'
import { recoverChanges } from './recover-changes.ts'
import { changedMeanwhile } from './rules.ts'
import { PLAN, type PlannedChange, stagingName } from './staging.ts'

/** What {@link applyChanges} did. */
export interface AppliedChanges {
  /** False when a finding kept every file as it was. */
  readonly written: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Write files into a folder that people work in: all of them or none. Every file must still be what the caller read; a process that is
 * killed leaves the older files, or a plan that the next call (or {@link recoverChanges}) carries out.
 *
 * @param folder the folder; made when it is not there
 * @param changes in the order in which they become visible: a file that names others comes behind them
 * @param options `name`: what messages call the folder
 * @example
 * ```ts
 * import { mkdtemp, readFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { applyChanges } from '@bantin/node'
 *
 * const folder = await mkdtemp(join(tmpdir(), 'bantin-'))
 * const { written } = await applyChanges(folder, [{ path: 'items/lua.md', bytes: new TextEncoder().encode('Lúa chín.') }])
 * console.log(written, await readFile(join(folder, 'items/lua.md'), 'utf8')) // => true Lúa chín.
 * ```
 */
export async function applyChanges(
  folder: string,
  changes: readonly FileChange[],
  { name = folder }: { readonly name?: string } = {},
): Promise<AppliedChanges> {
  const staging = join(folder, stagingName())
  try {
    await mkdir(folder, { recursive: true })
    await recoverChanges(folder)
    const problems = await check(folder, changes)
    if (problems.length > 0) return { written: false, diagnostics: problems }
    await stage(staging, changes)
    await carryOut(folder, staging)
    return { written: true, diagnostics: [] }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return { written: false, diagnostics: [diagnose(notWritable, {}, { folder: name, code: String(error.code) })] }
  }
}

async function check(folder: string, changes: readonly FileChange[]): Promise<Diagnostic[]> {
  const problems: Diagnostic[] = []
  for (const { path, from } of changes) {
    const problem = pathProblem(path) ?? ((await staysInside(folder, path)) ? undefined : 'outside')
    if (problem) problems.push(diagnose(unsafePath, {}, { path, problem }))
    else if ((await hashFile(join(folder, path))) !== (from ? hashOf(from) : null))
      problems.push(diagnose(changedMeanwhile, { file: path }))
  }
  return problems
}

/** The plan appears under its name when everything it speaks of is on the disk. */
async function stage(staging: string, changes: readonly FileChange[]): Promise<void> {
  await mkdir(staging)
  try {
    const plan = changes.map(({ path, bytes, from }, i): PlannedChange => {
      return { path, staged: String(i), to: hashOf(bytes), from: from ? hashOf(from) : null }
    })
    await Promise.all(changes.map(({ bytes }, i) => writeDurably(join(staging, String(i)), bytes)))
    await writeDurably(join(staging, 'draft'), new TextEncoder().encode(JSON.stringify(plan)))
    await syncFolder(staging)
    await rename(join(staging, 'draft'), join(staging, PLAN))
    await syncFolder(staging)
  } catch (error) {
    await rm(staging, { recursive: true, force: true }).catch(() => {})
    throw error
  }
}
