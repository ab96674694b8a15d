import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeText, parseYaml } from '@bantin/parser'
import { type Bulletin, bulletin } from '@bantin/schema'

const FILE = 'bulletin.yaml'

/** What `bulletin.yaml` says, or nothing when there are mistakes in it: `compile` reports them. */
export async function readBulletin(folder: string): Promise<Bulletin | undefined> {
  const bytes = await readFile(join(folder, FILE)).catch(() => new Uint8Array())
  const { text = '' } = decodeText(bytes, { file: FILE })
  return bulletin.safeParse(parseYaml(text, { file: FILE }).value).data
}
