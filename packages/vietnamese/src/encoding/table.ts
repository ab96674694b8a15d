import type { Unencodable } from './codec/unencodable.ts'

/** How an encoding writes letters: in one byte, as a letter and a byte of marks behind it, as ASCII signs, or as Unicode. */
export type EncodingKind = 'byte' | 'base-mark' | 'ascii' | 'unicode'

/** What is known of an encoding without its codes. */
export interface EncodingInfo {
  /** The name under which this package knows the encoding. */
  readonly id: string
  /** The name that people know. */
  readonly label: string
  /** Other names by which the functions accept it; case, spaces, `_` and `.` do not matter. */
  readonly aliases: readonly string[]
  readonly kind: EncodingKind
}

/** A table made ready to look up. */
export interface Codes {
  /** What each byte means on its own; a byte of marks has the character of the base encoding. */
  readonly single: readonly string[]
  /** What each byte is in this encoding: 1 a letter or symbol, 2 a mark or tone, 0 what it is in the base encoding. */
  readonly role: Uint8Array
  /** Letter and mark: the code of the first byte times 256 plus the second. */
  readonly pairs: ReadonlyMap<number, string>
  /** The bytes of each code point, as a number: two bytes where it is above 255. Letters that are split are kept when they are met. */
  readonly codes: Map<number, number>
}

/** The codes of an encoding of bytes, with what only some of them need. */
export interface Table {
  readonly id: string
  /** What all other codes mean. */
  readonly base: (byte: number) => string
  /** Hexadecimal codes of the letters in the order of `LOWER`; `--` where a letter is only written as letter and tone. */
  readonly lower: string
  /** The same for capitals. A code that a lower-case letter has too is read as the lower-case letter. */
  readonly upper: string
  /** Codes of the tones sắc, huyền, hỏi, ngã, nặng where they follow any letter. */
  readonly tones?: string
  /** Join letters and tones: for tables with tones. */
  readonly compose?: (text: string) => string
  /** The code of a letter that is written as letter and tone: for tables with tones. */
  readonly split?: (point: number, codes: Map<number, number>) => number | undefined
  /** The pairs of letter and mark: for tables with letters of two bytes. */
  readonly join?: (
    letters: readonly (readonly [letter: string, code: number])[],
    single: readonly string[],
    role: Uint8Array,
  ) => ReadonlyMap<number, string>
  /** More codes, and what they mean in the same order. */
  readonly symbols?: readonly [codes: string, characters: string]
  /** Settle from the context what the codes leave open: for tables without tones. The text keeps its length. */
  readonly finish?: (text: string) => string
  /** Find the letters that are not read back as they were: for tables with letters that share a code. */
  readonly compare?: (
    text: string,
    read: string,
    replacement: string,
    codeOf: (point: number) => number | undefined,
    lose: (loss: Unencodable) => void,
  ) => void
}
