/** A file in a zip, as its directory describes it. Nothing of it is trusted. */
export interface Entry {
  /** As written; used for looking up, never as a path. */
  readonly name: string
  readonly encrypted: boolean
  /** 0 is stored, 8 is deflated. */
  readonly method: number
  /** What it should come to; none where the directory is lost. */
  readonly crc?: number | undefined
  /** How long it should be unpacked; none where the directory is lost. */
  readonly size?: number | undefined
  /** The packed bytes. */
  readonly data: Uint8Array
}

/** A zip, opened. */
export interface Archive {
  /** By their names in small letters: OPC names do not tell capitals apart. */
  readonly entries: ReadonlyMap<string, Entry>
  /** The directory is lost; the entries were found one by one. */
  readonly damaged: boolean
  /** There are more than may be read. */
  readonly tooMany: boolean
}

/** Of names, in bytes: no part of a document has a longer one, and long ones are there to fill the memory. */
export const LONGEST_NAME = 1000
