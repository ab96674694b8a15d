import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from '../process/is-alive.ts'
import { carryOut } from './carry-out.ts'
import { ownerOf, PLAN } from './staging.ts'

/**
 * Put a folder in order after a process that was killed while it changed files there: a plan that was complete is carried out, what
 * was only being prepared is removed. {@link applyChanges} does this first by itself.
 *
 * @param folder the folder of the changed files
 */
export async function recoverChanges(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const owner = ownerOf(name)
    if (!owner || isAlive(owner)) continue
    const staging = join(folder, name)
    if (existsSync(join(staging, PLAN))) await carryOut(folder, staging)
    else await rm(staging, { recursive: true, force: true })
  }
}
