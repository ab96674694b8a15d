import { encodingOfFont } from '@bantin/vietnamese/encoding'
import type { Piece } from './pieces.ts'
import { isSymbolFont } from './symbols.ts'

/** Pieces that are read together: all of a legacy encoding, or all of an unknown font, so that short ones are decided by the whole. */
export interface Group {
  /** A font that tells the encoding. */
  readonly font?: string | undefined
  /** Their places in the list of pieces. */
  readonly pieces: readonly number[]
  /** Those in the font of capitals: a toned capital of TCVN3 is a run of its own within a word. */
  readonly capitals: ReadonlySet<number>
}

/** Sort pieces by what can be known of them. Signs of symbol fonts are no text. */
export function groupsOf(pieces: readonly Piece[]): { groups: Group[]; symbols: number[] } {
  const byKey = new Map<string, { font?: string; pieces: number[]; capitals: Set<number> }>()
  const symbols: number[] = []
  for (const [i, { font = '' }] of pieces.entries()) {
    if (isSymbolFont(font)) {
      symbols.push(i)
      continue
    }
    const known = encodingOfFont(font)
    const inWord = known?.capitals === true && isInWord(pieces, i, known.encoding)
    const key = known ? `${known.encoding} ${known.capitals && !inWord}` : `font ${font.trim().toLowerCase()}`
    const group = byKey.get(key) ?? { ...(known ? { font: inWord ? TEXT_FONT : font } : {}), pieces: [], capitals: new Set<number>() }
    byKey.set(key, group)
    group.pieces.push(i)
    if (inWord) group.capitals.add(i)
  }
  return { groups: [...byKey.values()], symbols }
}

/** The font of text beside a font of capitals; only TCVN3 has such. */
const TEXT_FONT = '.VnTime'
/** A letter or two of a legacy encoding. */
const LETTERS = /^[^\s\u0100-\uffff]{1,3}$/

/** A toned capital that was typed in the font of capitals, in a word whose other letters are in the font of text. */
function isInWord(pieces: readonly Piece[], at: number, encoding: string): boolean {
  const piece = pieces[at] as Piece
  if (!LETTERS.test(piece.text)) return false
  const isText = (other: Piece | undefined): boolean => {
    const known = other?.paragraph === piece.paragraph && encodingOfFont(other.font ?? '')
    return known !== undefined && known !== false && known.encoding === encoding && !known.capitals
  }
  const [before, after] = [pieces[at - 1], pieces[at + 1]]
  return (isText(before) && /\S$/.test(before?.text ?? '')) || (isText(after) && /^\S/.test(after?.text ?? ''))
}
