import { basename, join, relative, resolve, sep } from 'node:path'

/** Where the output of an issue goes: where the user says, or `dist/<issue>` in the bulletin folder. */
export function outputFolder(
  given: string | undefined,
  { cwd, bulletinFolder, issueFolder }: { readonly cwd: string; readonly bulletinFolder: string; readonly issueFolder: string },
): string {
  return given === undefined ? join(bulletinFolder, 'dist', basename(issueFolder)) : resolve(cwd, given)
}

/** A folder as people are told of it: from where they are, unless that is a long way. */
export function displayPath(path: string, cwd: string): string {
  const way = relative(cwd, path)
  if (way === '') return '.'
  return way.startsWith(`..${sep}..${sep}..${sep}`) ? path : way
}

/** A path as it is typed into a shell. */
export function shellWord(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`
}
