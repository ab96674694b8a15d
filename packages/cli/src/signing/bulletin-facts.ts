import { bulletinFolderAround, readBulletin } from '@bantin/node'

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
  const folder = await bulletinFolderAround(path)
  if (folder === undefined) return undefined
  const { id, title, publisher } = (await readBulletin(folder)) ?? {}
  return { folder, id, title, publisher: publisher?.name }
}
