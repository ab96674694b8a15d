import type { FileChange } from '@bantin/node'
import type { Files } from './add-draft.ts'

/** What has to be written to make one folder of the other; `issue.yaml`, which names the others, comes last. */
export function folderChanges(before: Files, after: Files): readonly FileChange[] {
  return [...after]
    .filter(([path, bytes]) => {
      const old = before.get(path)
      return old === undefined || Buffer.compare(old, bytes) !== 0
    })
    .map(([path, bytes]): FileChange => ({ path, bytes, from: before.get(path) }))
    .sort((a, b) => Number(a.path === 'issue.yaml') - Number(b.path === 'issue.yaml') || (a.path < b.path ? -1 : 1))
}
