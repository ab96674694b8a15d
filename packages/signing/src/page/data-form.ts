/** The value of `index.js`: what a verify page knows, and where. */
export interface VerifyTable {
  /** Version of the form. */
  readonly bantin: 1
  readonly bulletin: string
  /** Their titles and files; the newest first. */
  readonly issues: readonly (readonly [title: string, file: string])[]
  /** How many digits of a hash say in which shard it is. */
  readonly digits: number
  readonly shards: Readonly<Record<string, string>>
  /** The text of `keys.json`. */
  readonly keys?: string | undefined
  /** The key from which trust begins. */
  readonly anchor?: { readonly fingerprint: string; readonly office: string; readonly name: string } | undefined
}

/** Some of the files that the issues have. */
export interface Shard {
  /** The issues that have a file, by the start of its SHA-256. */
  readonly hashes: Readonly<Record<string, readonly number[]>>
  /** The one issue that has a file of a name, by the start of the SHA-256 of the name. */
  readonly names: Readonly<Record<string, number>>
}

/** The value of an issue’s file. */
export interface IssueData {
  readonly manifest: string
  readonly signature?: string | undefined
}

/** How many digits of a hash stand in a shard. The manifest has them all. */
export const ENTRY_HASH = 16

/** Where a hash is. A key of letters keeps objects in the order in which they were made. */
export const shardOf = (hash: string, digits: number): string => `s${hash.slice(0, digits)}`
