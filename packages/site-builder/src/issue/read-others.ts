import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceFile } from '@bantin/compile'

/** The `issue.yaml` files of other issues, by their paths in the bulletin. */
export async function readOthers(bulletinFolder: string, paths: readonly string[]): Promise<(readonly [string, SourceFile])[]> {
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(bulletinFolder, path)).catch(() => undefined)
      return [path, bytes ? { path, bytes } : { path, refused: 'unreadable' as const }] as const
    }),
  )
}
