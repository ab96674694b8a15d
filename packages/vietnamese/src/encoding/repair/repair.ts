import { encodingOfFont, type FontEncoding } from '../font.ts'
import { candidates } from '../runs/candidates.ts'
import { compose } from './compose.ts'
import { applyEdits, composeEdits, type Edit, originsOf } from './edit.ts'
import { readLegacy } from './legacy.ts'
import { findLosses, type Unrecoverable } from './losses.ts'
import { readMnemonics } from './mnemonics.ts'
import { readReferences } from './references.ts'
import { type Scan, scan } from './scan.ts'
import { readSequences } from './sequences.ts'
import { readWords } from './words.ts'

/** What a text is known by. */
export interface RepairOptions {
  /** The font of the text, such as `.VnTime` or `VNI-Times`: then even a single word is read in its encoding. */
  readonly font?: string | undefined
}

/** A stretch of text that was repaired. */
export interface Repair {
  /** Where it is in the text as it was given, from `start` to before `end`, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  /**
   * What had happened: the id of a legacy encoding that was shown as Latin-1 or Windows-1252, `viqr`, `ncr`, `nfd`,
   * `utf8-read-as-cp1252`, `latin1-letters-read-as-1258` or `homoglyph` (Ð for Đ).
   */
  readonly kind: string
}

/** A repaired text, and all that was done to it. */
export interface Repaired {
  /** The text in NFC. */
  readonly text: string
  readonly repairs: readonly Repair[]
  readonly unrecoverable: readonly Unrecoverable[]
}

const CAUTION = { atStart: 5, atLine: 6, inLine: 9, oneWord: 9 }
const KNOWN_FONT = { atStart: -3, atLine: 0, inLine: 1, oneWord: -1 }
// damage upon damage: each round undoes one
const ROUNDS = 16

/**
 * Undo the damage that Vietnamese text takes on its way: legacy encodings shown as Latin-1 or Windows-1252, run by run; UTF-8 read as Windows-1252;
 * references; VIQR; decomposed letters; letters misread as Windows-1258; Ð for Đ. Clean text in any language stays as it is. What is lost is
 * listed, never guessed. Repairing twice changes nothing more.
 *
 * @param text any text
 * @param options the font, where it is known
 * @example
 * ```ts
 * import { repair } from '@bantin/vietnamese/encoding'
 *
 * const { text, repairs } = repair('Th«ng b¸o: n­íc s¹ch cho mïa lò')
 * console.log(text) // => Thông báo: nước sạch cho mùa lũ
 * console.log(repairs[0]?.kind) // => tcvn3
 * ```
 */
export function repair(text: string, options: RepairOptions = {}): Repaired {
  const font = options.font === undefined ? undefined : encodingOfFont(options.font)
  let current = text
  let edits: Edit[] = []
  const lost: Unrecoverable[] = []
  let losses = false
  for (let round = 0; round < ROUNDS; round++) {
    const found = scan(current)
    losses = found.losses
    const next = oneRound(current, found, round === 0 ? font : undefined)
    if (next.lost.length > 0) lost.push(...originsOf(edits, next.lost))
    if (next.edits.length === 0) break
    edits = composeEdits(current, edits, next.edits)
    current = applyEdits(current, next.edits)
  }
  if (losses) lost.push(...originsOf(edits, findLosses(current)))
  return {
    text: current,
    repairs: edits.flatMap(({ start, end, after, kind }) => {
      const before = text.slice(start, end)
      return before === after ? [] : [{ start, end, before, after, kind }]
    }),
    unrecoverable: settle(text, lost),
  }
}

/** The first kind of damage that is found, so that what hides behind it is looked at afresh. */
function oneRound(text: string, found: Scan, font: FontEncoding | undefined): { edits: Edit[]; lost: Unrecoverable[] } {
  if (font) return readFont(text, font)
  if (found.references) {
    const edits = readReferences(text)
    if (edits.length > 0) return { edits, lost: [] }
  }
  if (found.sequences) {
    const sequences = readSequences(text)
    if (sequences.edits.length > 0) return sequences
  }
  let lost: Unrecoverable[] = []
  if (found.windows.length > 0) {
    const legacy = readLegacy(text, found.windows, {
      choice: { candidates: candidates(), bytes: false },
      caution: CAUTION,
      capitals: false,
    })
    if (legacy.edits.length > 0) return legacy
    lost = legacy.lost
  }
  if (found.mnemonics) {
    const edits = readMnemonics(text)
    if (edits.length > 0) return { edits, lost }
  }
  const composed = found.marks ? compose(text) : []
  if (composed.length > 0) return { edits: composed, lost }
  return { edits: readWords(text, found.words), lost }
}

/** All of the text in the encoding of its font, but for words that cannot be in it. */
function readFont(text: string, { encoding, capitals }: FontEncoding): { edits: Edit[]; lost: Unrecoverable[] } {
  const chosen = candidates().filter(({ table }) => table.id === encoding)
  return readLegacy(text, [0, text.length], { choice: { candidates: chosen, bytes: false }, caution: KNOWN_FONT, capitals })
}

/** The losses in order, each once. */
function settle(text: string, lost: Unrecoverable[]): Unrecoverable[] {
  const result: Unrecoverable[] = []
  for (const { start, end, reason } of lost.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last === undefined || start >= last.end) result.push({ start, end, text: text.slice(start, end), reason })
  }
  return result
}
