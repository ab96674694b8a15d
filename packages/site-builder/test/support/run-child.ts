import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const CHILD = fileURLToPath(new URL('build-child.ts', import.meta.url))

/** Start a process that builds a site; it is ready to begin when this resolves. */
export async function startChild(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--no-warnings', '--conditions=@bantin/source', CHILD, ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  if (child.stdout) await once(child.stdout, 'data')
  return child
}
