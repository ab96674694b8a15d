import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../output/durable.ts'
import { hashFile } from './hash-file.ts'
import { PLAN, type PlannedChange } from './staging.ts'

/** Do what a complete plan says, as far as it is not done yet, and remove the staging folder. */
export async function carryOut(folder: string, staging: string): Promise<void> {
  const plan = JSON.parse(await readFile(join(staging, PLAN), 'utf8')) as readonly PlannedChange[]
  for (const change of plan) await carryOutOne(folder, staging, change)
  for (const parent of new Set(plan.map(({ path }) => dirname(join(folder, path))))) await syncFolder(parent)
  await rm(staging, { recursive: true, force: true })
}

async function carryOutOne(folder: string, staging: string, { path, staged, from, to }: PlannedChange): Promise<void> {
  const source = join(staging, staged)
  if ((await hashFile(source)) === null) return
  const target = join(folder, path)
  const found = await hashFile(target)
  if (found === to) return
  await mkdir(dirname(target), { recursive: true })
  // somebody saved the file after the plan was made: theirs stays, ours stands beside it
  await rename(source, found === from ? target : join(folder, await freeName(folder, path)))
}

/** Rarely needed, and the drafts' package is large: no command should wait for it. */
async function freeName(folder: string, path: string): Promise<string> {
  const { besidePath } = await import('@bantin/drafting')
  return besidePath(path, (other) => existsSync(join(folder, other)))
}
