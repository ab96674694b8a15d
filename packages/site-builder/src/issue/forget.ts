import { sep } from 'node:path'
import type { ReadCache } from '@bantin/node'

/** Forget what was read of an issue, so that a long archive needs no more memory than its largest issue; what all share stays. */
export function forgetIssue({ files, prepared }: ReadCache, folder: string): void {
  for (const path of files.keys()) if (path.startsWith(folder + sep)) files.delete(path)
  prepared.clear()
}
