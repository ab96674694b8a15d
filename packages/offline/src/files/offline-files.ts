import type { Bulletin } from '@bantin/schema'
import type { OfflineFile } from '../icons/app-icons.ts'
import type { StoredFile } from './stored-file.ts'

/** Options of {@link offlineFiles}. */
export interface OfflineFilesOptions {
  readonly bulletin: Pick<Bulletin, 'title' | 'subtitle' | 'theme'>
  /** @default 'vi' */
  readonly language?: 'vi' | 'en' | undefined
  /** All other files of the site. Which of them may be kept is found by where they stand. */
  readonly files: readonly StoredFile[]
  /** Ids of the issues, the newest first. */
  readonly issues: readonly string[]
  /** Further files that every reader gets at the first visit, such as fonts that all pages use. */
  readonly shell?: readonly string[] | undefined
}

export function offlineFiles(_options: OfflineFilesOptions): OfflineFile[] {
  return []
}
