/** Why a path of a manifest is not published; the reasons are those of the rule `publish/unsafe-path`. */
export type PathProblem = 'outside' | 'hidden' | 'source'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\x00-\x1f\x7f\\]/
const SOURCES = /^(?:bulletin|issue)\.ya?ml$|^bantin\.config\.[cm]?[jt]s$/i

/**
 * What is wrong with a path that a manifest lists, or nothing.
 *
 * @param path relative to the folder of the manifest, with `/`
 */
export function pathProblem(path: string): PathProblem | undefined {
  const names = path.split('/')
  if (FORBIDDEN.test(path) || /^[a-z]:/i.test(path) || names.some((name) => name === '' || name === '.' || name === '..')) return 'outside'
  if (names.some((name) => name.startsWith('.'))) return 'hidden'
  return names[0] === 'imports' || SOURCES.test(names.at(-1) ?? '') ? 'source' : undefined
}
