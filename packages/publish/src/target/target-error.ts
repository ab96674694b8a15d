/** Something that a target did not do. It never holds a key or the text of an answer. */
export class TargetError extends Error {
  /** What the system, the server or the program said, such as `ENOSPC`, `503 SlowDown`, `rsync 23`. */
  readonly code: string
  readonly path: string | undefined
  /** Whether trying again may help. */
  readonly passing: boolean

  constructor(code: string, { path, passing = false }: { readonly path?: string | undefined; readonly passing?: boolean } = {}) {
    super(path === undefined ? code : `${path}: ${code}`)
    this.name = 'TargetError'
    this.code = code
    this.path = path
    this.passing = passing
  }
}
