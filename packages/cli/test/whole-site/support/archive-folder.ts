import { mkdirSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { type GenerateOptions, generateBulletin } from '@bantin/fixtures/archive'
import { run } from 'bantin'
import { environmentIn } from '../../bantin.ts'

/** Write a generated bulletin into a folder of its own, for the caller to remove; returns the bulletin folder. */
export function writeArchive(options: GenerateOptions): string {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'bantin-archive-'))), 'ban-tin')
  for (const [path, bytes] of generateBulletin(options)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

/** Run a command line that must succeed; returns all that it said. */
export async function succeed(cwd: string, argv: readonly string[]): Promise<string> {
  const environment = environmentIn(cwd)
  const { code, stdout, stderr } = environment.done(await run(argv, environment))
  if (code !== 0) throw new Error(`bantin ${argv.join(' ')}: ${code}\n${stdout}${stderr}`)
  return stdout + stderr
}

/** Paths of all files in a folder, with `/`, in order. */
export function pathsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort()
}
