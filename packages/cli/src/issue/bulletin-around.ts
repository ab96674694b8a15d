import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { decodeText, parseYaml } from '@bantin/parser'
import { type Bulletin, bulletin } from '@bantin/schema'

const FILE = 'bulletin.yaml'

/** The folder of the bulletin that a path lies in, if it lies in one. */
export function bulletinFolderAround(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, FILE))) return folder
    if (dirname(folder) === folder) return undefined
  }
}

/** What the `bulletin.yaml` of a folder says; one with mistakes in it is reported by `bantin check`. */
export async function readBulletin(folder: string): Promise<Bulletin | undefined> {
  const { text = '' } = decodeText(await readFile(join(folder, FILE)), { file: FILE })
  return bulletin.safeParse(parseYaml(text, { file: FILE }).value).data
}
