import { encodingOfFont } from '@bantin/vietnamese/encoding'
import type { Piece } from './pieces.ts'
import { isSymbolFont } from './symbols.ts'

/** Pieces that are read together: all of a legacy font, or all of an unknown one, so that short ones are decided by the whole. */
export interface Group {
  /** The font, where it tells the encoding. */
  readonly font?: string | undefined
  /** Their places in the list of pieces. */
  readonly pieces: readonly number[]
}

/** Sort pieces by what can be known of them. Signs of symbol fonts are no text. */
export function groupsOf(pieces: readonly Piece[]): { groups: Group[]; symbols: number[] } {
  const byKey = new Map<string, { font?: string; pieces: number[] }>()
  const symbols: number[] = []
  for (const [i, { font = '' }] of pieces.entries()) {
    if (isSymbolFont(font)) {
      symbols.push(i)
      continue
    }
    const known = encodingOfFont(font)
    const key = known ? `${known.encoding} ${known.capitals}` : `font ${font.trim().toLowerCase()}`
    const group = byKey.get(key)
    if (group) group.pieces.push(i)
    else byKey.set(key, { ...(known ? { font } : {}), pieces: [i] })
  }
  return { groups: [...byKey.values()], symbols }
}
