import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteState } from '../state/site-state.ts'
import { fileState } from './file-state.ts'
import { digest, type ListedFile } from './site-file.ts'

/** The site that is there, as far as it is still what was written. */
export interface OlderSite {
  /** The bytes of a file, whether it was listed or not. */
  read(path: string): Promise<Uint8Array | undefined>
  /** What a file is, when it is the one that was written. */
  file(path: string): Promise<ListedFile | undefined>
}

/** Look at the older site. A file whose outside is as it was is not read; of another, the content counts. */
export function olderSite(folder: string, state: SiteState | undefined): OlderSite {
  const read = (path: string): Promise<Uint8Array | undefined> => readFile(join(folder, path)).catch(() => undefined)
  return {
    read,
    async file(path) {
      const known = state && Object.hasOwn(state.files, path) ? state.files[path] : undefined
      if (!known) return undefined
      const [outside, { form, mediaType, bytes, sha256 }] = known
      const listed = { path, form, mediaType, bytes, sha256 }
      const seen = fileState(join(folder, path))
      if (seen === outside) return listed
      if (seen === undefined) return undefined
      const content = await read(path)
      return content && digest(content) === sha256 ? listed : undefined
    },
  }
}
