import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for a test, with files in it; gone when the test ends. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bantin-node-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  addFiles(folder, files)
  return folder
}

export function addFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Every file under a folder with its text. */
export function listing(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const pairs = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const
  })
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A bulletin with one issue, as small as can be. */
export const BULLETIN = {
  'bulletin.yaml': 'schema: 1\n',
  'issues/2026-11/issue.yaml': 'number: 2\n',
  'issues/2026-11/items/lua.md': '# Lúa\n',
} as const
