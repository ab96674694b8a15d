import { existsSync, renameSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const ATTEMPTS = 6
/** Another build may put its output in between; on Windows a virus scanner may hold a file for a moment. */
const PASSING = new Set(['EEXIST', 'ENOTEMPTY', 'EPERM', 'EACCES', 'EBUSY'])

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/**
 * Let a complete folder take the place of another, which goes aside.
 *
 * @throws Error of the system when it cannot be done; the older folder is then back in its place
 */
export async function swapFolder(complete: string, place: string, aside: () => string): Promise<readonly string[]> {
  const removed: string[] = []
  for (let attempt = 1; ; attempt++) {
    const old = aside()
    try {
      swap(complete, place, old)
      return existsSync(old) ? [...removed, old] : removed
    } catch (error) {
      if (existsSync(old)) removed.push(old)
      if (attempt === ATTEMPTS || !PASSING.has(codeOf(error))) throw error
      await wait(20 * attempt)
    }
  }
}

/** Nothing but the two renames, one right after the other: a kill between them leaves both folders whole, for `recoverOutput`. */
function swap(complete: string, place: string, old: string): void {
  try {
    renameSync(place, old)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  try {
    renameSync(complete, place)
  } catch (error) {
    if (existsSync(old) && !existsSync(place)) renameSync(old, place)
    throw error
  }
}
