import { spawnSync } from 'node:child_process'

/** A function that runs a script as a whole Node process and fails loudly when the script does. */
export function wholeProcess(args, env = {}) {
  return () => {
    const options = { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env: { ...process.env, ...env } }
    const { status, stderr, error } = spawnSync(process.execPath, args, options)
    if (error) throw error
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`)
  }
}
