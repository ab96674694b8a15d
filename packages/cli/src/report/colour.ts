import type { Environment } from '../environment.ts'

/**
 * Whether to write colours: what the user says, and otherwise only on a terminal.
 *
 * @source https://no-color.org and https://force-color.org
 */
export function wantsColour(noColour: boolean, { env, stdout }: Pick<Environment, 'env' | 'stdout'>): boolean {
  if (noColour) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return stdout.isTTY === true && env.TERM !== 'dumb'
}
