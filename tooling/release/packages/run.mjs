import { execFile, execFileSync } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

export const root = path.resolve(import.meta.dirname, '../../..')
const shell = process.platform === 'win32'

// npm hands its own settings to its children, another npm must not take them for its own
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name)))
env.BANTIN_CACHE = 'off'

// A shell takes spaces for ends of words
const quoted = (argv) => (shell ? argv.map((one) => (/[\s&|<>^]/.test(one) ? `"${one}"` : one)) : argv)

/** Run a program in a folder; what it printed. Throws when it fails, with what it printed. */
export function run(command, argv, cwd, more = {}) {
  try {
    return execFileSync(command, quoted(argv), {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      shell,
      env: { ...env, ...more },
    })
  } catch (error) {
    throw new Error(`${command} ${argv.join(' ')} ended with ${error.status}:\n${error.stdout ?? ''}${error.stderr ?? ''}`)
  }
}

/** The same, while other programs run. */
export async function runBeside(command, argv, cwd) {
  try {
    return (await promisify(execFile)(command, quoted(argv), { cwd, encoding: 'utf8', shell, env })).stdout
  } catch (error) {
    throw new Error(`${command} ${argv.join(' ')} ended with ${error.code}:\n${error.stdout ?? ''}${error.stderr ?? ''}`)
  }
}

/** A program of the workspace. */
export const bin = (name) => path.join(root, 'node_modules/.bin', name + (shell ? '.cmd' : ''))
