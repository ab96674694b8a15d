/** A package manager, and the words by which it installs what a folder needs, from its cache where it can. */
export interface PackageManager {
  readonly name: 'npm' | 'pnpm' | 'yarn'
  readonly install: readonly string[]
}

/**
 * The package manager that started this program.
 *
 * @param userAgent `npm_config_user_agent`, such as `pnpm/12.21.0 npm/? node/v24.21.0 linux x64`
 */
export function packageManager(userAgent = ''): PackageManager {
  if (userAgent.startsWith('pnpm/')) return { name: 'pnpm', install: ['install', '--prefer-offline'] }
  if (userAgent.startsWith('yarn/')) return { name: 'yarn', install: ['install'] }
  return { name: 'npm', install: ['install', '--prefer-offline', '--no-audit', '--no-fund'] }
}
