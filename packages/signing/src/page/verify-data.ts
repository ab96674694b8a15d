/** An issue that a verify page knows. */
export interface VerifiedIssue {
  readonly id: string
  /** As readers know it: `Số 264, tháng 7/2024`. */
  readonly title: string
  /** The bytes of `manifest.json`. */
  readonly manifest: Uint8Array
  /** The bytes of `manifest.sig.json`, where the issue is signed. */
  readonly signature?: Uint8Array | undefined
}

/** A file for the page, a script that gives it data, which works from a disk too. */
export interface VerifyDataFile {
  /** Relative to the folder of the data. */
  readonly path: string
  readonly text: string
}

export interface VerifyDataOptions {
  /** Title of the bulletin. */
  readonly bulletin: string
  /** The newest first. */
  readonly issues: readonly VerifiedIssue[]
  /** The bytes of `keys.json`, where the bulletin has one. */
  readonly keys?: Uint8Array | undefined
}

export function verifyData(_options: VerifyDataOptions): VerifyDataFile[] {
  return []
}
