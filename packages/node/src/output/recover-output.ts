import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isAlive } from '../process/is-alive.ts'
import { parseNeighbour } from './neighbour.ts'
import { realFolder } from './real-folder.ts'

/**
 * Put an output folder in order after a build that was killed: if the folder is away, the new output (if it was complete) or the
 * older one takes its place; what else the killed build left is removed. {@link writeArtifacts} does this first by itself.
 *
 * @param folder the output folder
 */
export async function recoverOutput(folder: string): Promise<void> {
  const place = await realFolder(folder)
  const names = await readdir(dirname(place)).catch((): string[] => [])
  const left = names.flatMap((name) => {
    const neighbour = parseNeighbour(place, name)
    return neighbour && !isAlive(neighbour) ? [{ ...neighbour, path: join(dirname(place), name) }] : []
  })
  const heir = left.find(({ kind }) => kind === 'new') ?? left.find(({ kind }) => kind === 'old')
  if (heir && !existsSync(place)) await rename(heir.path, place).catch(() => {})
  await Promise.all(left.map(({ path }) => rm(path, { recursive: true, force: true }).catch(() => {})))
}
