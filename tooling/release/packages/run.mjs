import { execFile, execFileSync } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

export const root = path.resolve(import.meta.dirname, '../../..')
const isWindows = process.platform === 'win32'
/** Windows runs npm, pnpm and whatever else is a command file in a shell only; a program it need not. */
const needsShell = (command) => isWindows && !command.endsWith('.exe')

/** The environment of programs: npm hands its own settings to its children, another npm must not take them for its own. */
export const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name)))
env.BANTIN_CACHE = 'off'

/** Whoever wants to reach another host asks a proxy that nobody runs; npm has its cache only. */
export const OFFLINE = {
  ...Object.fromEntries(['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].map((name) => [name, 'http://127.0.0.1:9'])),
  ...{ no_proxy: '', NO_PROXY: '', NODE_USE_ENV_PROXY: '1', npm_config_offline: 'true' },
}

// A shell takes spaces for ends of words
const words = (command, argv) => (needsShell(command) ? argv.map((one) => (/[\s&|<>^]/.test(one) ? `"${one}"` : one)) : argv)

/** Run a program in a folder; what it printed. Throws when it fails, with what it printed. */
export function run(command, argv, cwd, more = {}) {
  try {
    return execFileSync(command, words(command, argv), {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      shell: needsShell(command),
      env: { ...env, ...more },
    })
  } catch (error) {
    throw new Error(`${command} ${argv.join(' ')} ended with ${error.status}:\n${error.stdout ?? ''}${error.stderr ?? ''}`)
  }
}

/** The same, while other programs run. */
export async function runBeside(command, argv, cwd, more = {}) {
  const options = { cwd, encoding: 'utf8', shell: needsShell(command), env: { ...env, ...more }, maxBuffer: 1e8 }
  try {
    return (await promisify(execFile)(command, words(command, argv), options)).stdout
  } catch (error) {
    throw new Error(`${command} ${argv.join(' ')} ended with ${error.code}:\n${error.stdout ?? ''}${error.stderr ?? ''}`)
  }
}

/** A program of the workspace. */
export const bin = (name) => path.join(root, 'node_modules/.bin', name + (isWindows ? '.cmd' : ''))
