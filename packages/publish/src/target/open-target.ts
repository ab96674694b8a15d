import { folderTarget } from '../folder/folder-target.ts'
import { rsyncTarget } from '../rsync/rsync-target.ts'
import { s3Target } from '../s3/s3-target.ts'
import type { TargetAddress } from './parse-target.ts'
import type { Target } from './target.ts'
import type { Work } from './work.ts'

/** The target at an address. Nothing is asked yet. */
export function openTarget(at: TargetAddress, work: Work): Target {
  switch (at.kind) {
    case 'folder':
      return folderTarget(at.folder, at.name, work)
    case 'rsync':
      return rsyncTarget(at.address, at.name, work)
    case 's3':
      return s3Target(at.address, at.name, work)
  }
}
