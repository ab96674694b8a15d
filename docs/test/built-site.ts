import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { serveFolder } from '../scripts/site/serve-folder.ts'

export const dist = path.resolve(import.meta.dirname, '../dist')
const root = path.resolve(import.meta.dirname, '../..')

/** Build the site, or take it from the cache of the build. */
export function buildSite(): void {
  const turbo = path.join(root, 'node_modules/.bin/turbo')
  execFileSync(turbo, ['run', 'build', '--filter=@bantin/docs', '--output-logs=errors-only'], {
    cwd: root,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  })
}

/** Serve the site on this machine, and scripts beside it. */
export const serveSite = (scripts: ReadonlyMap<string, string>) => serveFolder(dist, scripts)
