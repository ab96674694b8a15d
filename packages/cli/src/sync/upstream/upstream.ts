import type { Diagnostic } from '@bantin/diagnostics'

/** Where items are taken from: a folder, or a place on the web. */
export interface Upstream {
  /** What people are told of it. */
  readonly name: string
  readonly isWeb: boolean
  /**
   * A file below it, or nothing where there is none.
   *
   * @throws UpstreamError when it cannot be read, or is larger
   */
  read(path: string, maxBytes: number): Promise<Uint8Array | undefined>
  /** The folders below it that hold an `exchange/index.json`, where that can be seen without asking for each: `` or `issues/so-7/`. */
  list(): Promise<readonly string[]>
}

/** Why an upstream could not be read. */
export class UpstreamError extends Error {
  readonly diagnostic: Diagnostic

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message.en)
    this.name = 'UpstreamError'
    this.diagnostic = diagnostic
  }
}
