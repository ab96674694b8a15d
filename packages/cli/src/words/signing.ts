/** What `bantin sign`, `verify` and `keys` say. */
export interface SigningWords {
  readonly hashing: string
  readonly waiting: string
  signed(facts: { readonly number: number; readonly office: string; readonly date: string; readonly path: string }): string
  /** A key was made, or taken in. */
  made(facts: { readonly id: string; readonly office: string; readonly name: string }): string
  files(paths: readonly string[]): string
  /** The fingerprint to print, and what to do with the private file. */
  fingerprint(digits: string): string
  readonly keepPrivate: string
  rotated(former: string): string
  anchor(digits: string): string
  revoked(id: string): string
  /** Which list was used: whoever sent a forged file may have sent a forged list with it. */
  keysFrom(path: string, digits: string): string
}
