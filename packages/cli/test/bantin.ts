import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commune } from '@bantin/fixtures'
import { type Environment, run } from 'bantin'
import { onTestFinished } from 'vitest'

/** What a command did. */
export interface Done {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A folder of its own for a test, gone when the test ends. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bantin-cli-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  addFiles(folder, files)
  return folder
}

export function addFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Change a file by a replacement that must be possible. */
export function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${path} has no “${from}”`)
  writeFileSync(path, text.replace(from, to))
}

/** The sample of the commune, to be spoiled. */
export function makeCommune(): string {
  const folder = makeFolder()
  cpSync(fileURLToPath(commune.folder), folder, { recursive: true, filter: (path) => !/[\\/](?:\.bantin|dist)$/.test(path) })
  return folder
}

/** Paths of all files under a folder. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
}

/** Every file under a folder, byte for byte. */
export function snapshotOf(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]))
}

/** An environment that keeps what is written. */
export function environmentIn(cwd: string, more: Partial<Environment> = {}): Environment & { done(code: number): Done } {
  const text = { stdout: '', stderr: '' }
  const output = (name: keyof typeof text) => ({
    write(part: string) {
      text[name] += part
    },
  })
  return {
    cwd,
    env: {},
    stdout: output('stdout'),
    stderr: output('stderr'),
    signal: new AbortController().signal,
    today: () => '2026-11-23',
    ...more,
    done: (code) => ({ code, ...text }),
  }
}

/** Run a command line in a folder. */
export async function bantin(cwd: string, argv: readonly string[], more: Partial<Environment> = {}): Promise<Done> {
  const environment = environmentIn(cwd, more)
  return environment.done(await run(argv, environment))
}
