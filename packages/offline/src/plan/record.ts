/** A file that may be kept: its address from the root, the start of its SHA-256, its size; the hash of what stands in for it offline. */
export type FileEntry = readonly [path: string, hash: string, bytes: number, standIn?: string]

/** What belongs to an issue, or to another part that is kept as one. A file `offline/<id>.<hash>.json`. */
export interface PartList {
  /** Without any of these it is not whole: pages, style, script. */
  readonly files: readonly FileEntry[]
  /** Nice to have. One with a stand-in is a variant of another one, and not fetched. */
  readonly pictures: readonly FileEntry[]
}

/** What a service worker knows of its version of the site: written into `sw.js`. */
export interface SiteRecord {
  readonly version: string
  /** Every reader gets these at the first visit. */
  readonly shell: readonly FileEntry[]
  /** Every reader gets these afterwards, and may do without. */
  readonly extra: readonly FileEntry[]
  /** The part that is kept without being asked for. */
  readonly newest?: string | undefined
  /** The list of each part, by the start of its SHA-256, and what the part takes. */
  readonly parts: Readonly<Record<string, readonly [list: string, bytes: number]>>
}

/** Long enough that no two files of a site share it. */
export const HASH_LENGTH = 32

/** Where the list of a part stands. */
export const listPath = (id: string, hash: string): string => `offline/${id}.${hash.slice(0, 16)}.json`
