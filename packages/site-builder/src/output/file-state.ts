import { lstatSync } from 'node:fs'

/** What a file looks like from outside, as one text: a second link to it looks the same. */
export function fileState(path: string): string | undefined {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false })
  return stats?.isFile() ? `${stats.size} ${stats.mtimeNs} ${stats.ino}` : undefined
}
