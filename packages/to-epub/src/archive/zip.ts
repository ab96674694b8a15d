import { type Zippable, zipSync } from 'fflate'

/** A file of an archive. */
export interface Entry {
  readonly path: string
  readonly bytes: Uint8Array
  /** Compressed already, or to be read without unpacking. */
  readonly stored: boolean
}

/**
 * Pack files in the order in which they are given: the same bytes on every machine and in every time zone. Zip files hold local
 * time, and noon is a time that every day has everywhere.
 *
 * @source APPNOTE 6.3.10, 4.4.6
 */
export function zip(entries: readonly Entry[]): Uint8Array {
  const mtime = new Date(1980, 0, 1, 12)
  const files: Zippable = {}
  for (const { path, bytes, stored } of entries) files[path] = [bytes, { level: stored ? 0 : 9, mtime }]
  return zipSync(files)
}
