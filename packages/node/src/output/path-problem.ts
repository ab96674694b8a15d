/** Why a path must not be written; the reasons are those of the rule `output/unsafe-path`. */
export type PathProblem = 'empty' | 'absolute' | 'outside' | 'character' | 'device' | 'ending' | 'long'

const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\x00-\x1f\x7f<>:"|?*\\]/

/**
 * What is wrong with the path of an artifact on any system that the folder may be copied to, or nothing.
 *
 * @param path relative to the output folder, with `/`
 * @source Microsoft, “Naming Files, Paths, and Namespaces”
 */
export function pathProblem(path: string): PathProblem | undefined {
  if (path === '') return 'empty'
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'absolute'
  if (FORBIDDEN.test(path)) return 'character'
  const names = path.split('/')
  if (names.includes('..')) return 'outside'
  if (names.some((name) => name === '' || name === '.')) return 'empty'
  if (names.some((name) => DEVICE.test(name))) return 'device'
  if (names.some((name) => /[. ]$/.test(name))) return 'ending'
  return names.some((name) => Buffer.byteLength(name) > 255) ? 'long' : undefined
}
