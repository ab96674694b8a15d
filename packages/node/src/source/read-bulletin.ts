import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeText, parseYaml } from '@bantin/parser'
import { type Bulletin, bulletin } from '@bantin/schema'

const FILE = 'bulletin.yaml'

/**
 * What the `bulletin.yaml` of a folder says, for programs that need a fact of the bulletin and no issue of it.
 *
 * @param folder the folder that holds `bulletin.yaml`
 * @returns nothing when the file is not there, cannot be read or has mistakes in it: `compile` says which
 * @example
 * ```ts
 * import { mkdtemp, writeFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { readBulletin } from '@bantin/node'
 *
 * const folder = await mkdtemp(join(tmpdir(), 'bantin-'))
 * const text = 'schema: 1\nid: lang-ven\ntitle: Làng Ven\npublisher: { name: Tổ tin }\nsections: [{ id: mua-vu, title: Mùa vụ }]\n'
 * await writeFile(join(folder, 'bulletin.yaml'), text)
 * console.log((await readBulletin(folder))?.publisher.name) // => Tổ tin
 * ```
 */
export async function readBulletin(folder: string): Promise<Bulletin | undefined> {
  const bytes = await readFile(join(folder, FILE)).catch(() => undefined)
  const text = bytes && decodeText(bytes, { file: FILE }).text
  return text === undefined ? undefined : bulletin.safeParse(parseYaml(text, { file: FILE }).value).data
}
