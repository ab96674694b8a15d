import type { Dirent } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { FontFile } from '@bantin/compile'
import { bulletinPath, isInside } from '../source/bulletin-path.ts'
import type { ReadCache } from '../source/read-cache.ts'
import { readSourceFile } from '../source/read-file.ts'
import { fontFamilies } from './font-family.ts'

/** What a file of a font is called. */
export const FONT = /\.(?:ttf|otf|ttc)$/i

/** The bulletin's own font files of some families, in the order of the families, then of the files' names. */
export async function findFonts(
  families: readonly string[],
  given: { readonly bulletinFolder: string; readonly fontFolder: string; readonly maxBytes: number; readonly cache: ReadCache },
): Promise<FontFile[]> {
  const folder = join(given.bulletinFolder, given.fontFolder)
  const real = await realpath(folder).catch(() => undefined)
  if (real === undefined || !isInside(given.bulletinFolder, real)) return []
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
  const names = entries.filter((entry) => entry.isFile() && FONT.test(entry.name)).map((entry) => entry.name)
  const read = names.sort().map(async (name) => {
    const path = join(folder, name)
    const file = await readSourceFile({ path }, bulletinPath(given.bulletinFolder, path), given.maxBytes, given.cache)
    return file && 'bytes' in file ? [{ bytes: file.bytes, names: fontFamilies(file.bytes).map(folded) }] : []
  })
  const files = (await Promise.all(read)).flat()
  return families.flatMap((family) =>
    files.filter(({ names }) => names.includes(folded(family))).map(({ bytes }): FontFile => ({ family, bytes })),
  )
}

const folded = (name: string): string => name.trim().toLowerCase()
