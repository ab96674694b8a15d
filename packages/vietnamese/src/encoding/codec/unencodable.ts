/** A letter that an encoding cannot write, or not so that it is read back. */
export interface Unencodable {
  readonly letter: string
  /** Where it begins in the text, in UTF-16 code units. */
  readonly offset: number
  /** What a reader of the bytes gets in its place: the lower-case letter of a capital without a code, else the replacement. */
  readonly written: string
}

/** How to write a text in an encoding. */
export interface EncodeOptions {
  /** Called for every letter that is not written as it is. Without it such a letter is an {@link UnencodableError}. */
  readonly onUnencodable?: (loss: Unencodable) => void
  /** What is written for a letter without a code: ASCII text. Default `'?'`. */
  readonly replacement?: string
}

/** The text has letters that the encoding cannot write; `letters` has all of them. */
export class UnencodableError extends RangeError {
  override readonly name = 'UnencodableError'
  readonly letters: readonly Unencodable[]

  constructor(encoding: string, letters: readonly Unencodable[]) {
    super(`${encoding} cannot write ${letters.slice(0, 9).map(({ letter }) => letter)}`)
    this.letters = letters
  }
}

/** Hand the losses on, or stop. */
export function report(encoding: string, losses: readonly Unencodable[], options: EncodeOptions): void {
  if (losses.length === 0) return
  if (!options.onUnencodable) throw new UnencodableError(encoding, losses)
  for (const loss of losses) options.onUnencodable(loss)
}
