import { mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { Files } from './files.ts'
import { placeTaken } from './rules.ts'

/**
 * Write new files into a folder. When anything but hidden files (such as `.git`) is there already, nothing is written.
 *
 * @param name what messages call the folder
 * @returns nothing, or why nothing was written
 * @example
 * ```ts
 * import { writeNewFiles } from 'bantin/scaffold'
 *
 * const [problem] = await writeNewFiles('.', 'this folder', { 'bulletin.yaml': 'schema: 1\n' })
 * console.log(problem?.ruleId) // => new/place-taken
 * ```
 */
export async function writeNewFiles(folder: string, name: string, files: Files): Promise<Diagnostic[]> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : [`(${error.code})`]))
  const taken = there.filter((entry) => !entry.startsWith('.') || Object.hasOwn(files, entry))
  if (taken.length > 0) return [diagnose(placeTaken, {}, { folder: name, names: taken.sort().slice(0, 5) })]
  for (const [path, text] of Object.entries(files)) await writeNew(join(folder, path), text)
  return []
}

/** Fails when the file has come into being meanwhile. */
async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const handle = await open(path, 'wx')
  await handle.writeFile(text)
  await handle.close()
}
