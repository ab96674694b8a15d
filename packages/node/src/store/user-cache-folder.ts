import { posix, win32 } from 'node:path'

/**
 * The folder in which programs of this user keep what can be made again, or nothing when there is none, or when `BANTIN_CACHE` is
 * `off`.
 *
 * @param env the environment: `BANTIN_CACHE` names another folder
 * @param platform as `process.platform`
 * @source XDG Base Directory Specification 0.8; Apple, “File System Programming Guide”; Microsoft, “KNOWNFOLDERID”
 * @example
 * ```ts
 * import { userCacheFolder } from '@bantin/node'
 *
 * console.log(userCacheFolder({ HOME: '/Users/lan' }, 'linux')) // => /Users/lan/.cache/bantin
 * ```
 */
export function userCacheFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string | undefined {
  const { BANTIN_CACHE, XDG_CACHE_HOME, HOME, LOCALAPPDATA } = env
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix
  const within = (folder: string | undefined, ...names: string[]): string | undefined =>
    folder && isAbsolute(folder) ? join(folder, ...names) : undefined
  if (BANTIN_CACHE) return BANTIN_CACHE === 'off' ? undefined : within(BANTIN_CACHE)
  if (platform === 'win32') return within(LOCALAPPDATA, 'bantin', 'cache')
  if (platform === 'darwin') return within(HOME, 'Library', 'Caches', 'bantin')
  return within(XDG_CACHE_HOME, 'bantin') ?? within(HOME, '.cache', 'bantin')
}
