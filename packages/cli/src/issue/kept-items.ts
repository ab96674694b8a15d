import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ItemStore } from '@bantin/compile'
import { createItemStore, userCacheFolder } from '@bantin/node'
import type { LoadedConfig } from '../config/load-config.ts'

/**
 * Where compiled items are kept from one run to the next: in the user's own cache folder, never in the bulletin's, which somebody
 * else may have sent. Only the bundled command keeps any, since only it can name its version exactly; with transforms of one's own,
 * whose code may change under the same name, nothing is kept.
 */
export function keptItems({ value }: LoadedConfig, env: Readonly<Record<string, string | undefined>>): ItemStore | undefined {
  const folder = userCacheFolder(env, process.platform)
  const version = buildId()
  return folder === undefined || version === undefined || value.transforms
    ? undefined
    : createItemStore({ folder: join(folder, 'items'), version })
}

/** Written beside the bundled command; not there when the command runs from its source. */
export function buildId(): string | undefined {
  try {
    return readFileSync(new URL('build-id.txt', import.meta.url), 'utf8')
  } catch {
    return undefined
  }
}
