import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findBulletinFolder } from '@bantin/node'
import { decodeText, parseYaml } from '@bantin/parser'
import { bulletin as bulletinSchema } from '@bantin/schema'
import { readOptional } from './read-optional.ts'

/** The bulletin that a folder lies in. */
export interface BulletinPlace {
  readonly folder: string
  /** What its `bulletin.yaml` says, where that is in order. */
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly publisher?: string | undefined
}

/** The bulletin that a folder lies in, if it lies in one. */
export async function bulletinAround(path: string): Promise<BulletinPlace | undefined> {
  const folder = await findBulletinFolder(path)
  if (!(await readOptional(join(folder, 'bulletin.yaml')))) return undefined
  const { text = '' } = decodeText(await readFile(join(folder, 'bulletin.yaml')), { file: 'bulletin.yaml' })
  const found = bulletinSchema.safeParse(parseYaml(text, { file: 'bulletin.yaml' }).value)
  return found.success ? { folder, id: found.data.id, title: found.data.title, publisher: found.data.publisher.name } : { folder }
}
