import { relative, sep } from 'node:path'

/**
 * The path of a file relative to the bulletin folder as the rest of Bantin knows it: with `/`, and in NFC,
 * since macOS may hand over “ả” as two characters where the text that names the file has one.
 */
export function bulletinPath(bulletinFolder: string, file: string): string {
  return relative(bulletinFolder, file).split(sep).join('/').normalize('NFC')
}

/** True for a path inside the folder, the folder itself included. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || /^[a-z]:/i.test(way) || way.startsWith(sep))
}
