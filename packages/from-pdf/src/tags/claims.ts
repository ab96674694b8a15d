import type { Piece } from '../layout/piece.ts'
import type { Drawn } from '../page/content.ts'
import type { TagNode } from '../page/read-page.ts'

/** Hands out what stands behind the tags of a page, everything once. */
export interface Claims {
  /** The pieces behind a tag that nobody has taken yet. */
  take(node: TagNode): Piece[]
  /** The same for pictures, by their places. */
  takePictures(node: TagNode): number[]
  /** What no tag has claimed. */
  rest(): { readonly rest: readonly Piece[]; readonly restPictures: readonly number[] }
}

const markOf = ({ id }: TagNode): number => Number(id?.match(/_mc(\d+)$/)?.[1] ?? -1)

export function createClaims({ pieces, pictures }: { readonly pieces: readonly Piece[]; readonly pictures: readonly Drawn[] }): Claims {
  const byMark = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const mark = piece.glyphs[0]!.mark
    if (mark >= 0) byMark.set(mark, [...(byMark.get(mark) ?? []), piece])
  }
  const used = new Set<Piece>()
  const usedPictures = new Set<number>()
  return {
    take(node) {
      const found = (byMark.get(markOf(node)) ?? []).filter((piece) => !used.has(piece))
      for (const piece of found) used.add(piece)
      return found
    },
    takePictures(node) {
      const mark = markOf(node)
      const found = pictures.flatMap((one, i) => (mark >= 0 && one.mark === mark && !usedPictures.has(i) ? [i] : []))
      for (const i of found) usedPictures.add(i)
      return found
    },
    rest: () => ({
      rest: pieces.filter((piece) => !used.has(piece)),
      restPictures: pictures.flatMap((_, i) => (usedPictures.has(i) ? [] : [i])),
    }),
  }
}
