import type { Place } from '@bantin/diagnostics'
import { OPAQUE } from '../tree/block-text.ts'
import type { JudgedText, Piece } from './judged-text.ts'
import { type Edges, keepsMarkup } from './keeps-markup.ts'
import type { Locate } from './located.ts'

/** What should stand at a stretch of a judged text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** An edit with its place in the source. */
export interface PlacedEdit<E extends Edit> {
  readonly edit: E
  readonly place: Place | undefined
}

/** An edit within one piece of the tree. */
export interface Change<E extends Edit> extends PlacedEdit<E> {
  readonly piece: Piece
  /** Offsets in the piece. */
  readonly from: number
  readonly to: number
  readonly replaces: string
  readonly by: string
  /** The place is surely that of `replaces`, and the Markdown around stays what it is. */
  readonly isFixable: boolean
}

/**
 * Where edits stand. One that lies within a piece is a change; one that markup divides has just its place.
 *
 * @param edits in the order of the text, without overlaps, none of them empty
 */
export function placeEdits<E extends Edit>({ text, pieces }: JudgedText, edits: readonly E[]): (Change<E> | PlacedEdit<E>)[] {
  let last: { index: number; locate: Locate } | undefined
  const locateIn = (index: number): Locate => {
    if (last?.index !== index) last = { index, locate: (pieces[index] as Piece).locate() }
    return last.locate
  }
  let index = 0
  const indexAt = (offset: number): number => {
    while (index < pieces.length - 1 && endOf(pieces[index] as Piece) <= offset) index++
    return index
  }
  return edits.map((edit) => {
    const first = indexAt(edit.start)
    const piece = pieces[first]
    if (!piece || edit.start < piece.start) return { edit, place: undefined }
    const [from, to] = [edit.start - piece.start, edit.end - piece.start]
    if (edit.end > endOf(piece)) {
      const start = locateIn(first)(from, from).place?.start
      const behind = indexAt(edit.end - 1)
      const offset = edit.end - (pieces[behind] as Piece).start
      const end = locateIn(behind)(offset, offset).place?.end
      return { edit, place: start && end && { start, end } }
    }
    const { place, isExact } = locateIn(first)(from, to)
    const by = edit.replacement
    const edges = edgesOf(text, piece)
    const isFixable = isExact && !piece.isName && keepsMarkup(piece.value, { from, to, by }, edges)
    return { edit, place, piece, from, to, replaces: piece.value.slice(from, to), by, isFixable }
  })
}

/** The edits that lie within one piece each: only those can be made. */
export function changesOf<E extends Edit>(judged: JudgedText, edits: readonly E[]): Change<E>[] {
  return placeEdits(judged, edits).filter((one) => 'piece' in one)
}

function edgesOf(text: string, piece: Piece): Edges {
  const end = endOf(piece)
  return {
    opens: piece.start === 0 || text.charAt(piece.start - 1) === '\n',
    closes: end === text.length,
    followsOpaque: text.charAt(piece.start - 1) === OPAQUE,
    precedesOpaque: text.charAt(end) === OPAQUE,
    mayDefine: text.startsWith('['),
  }
}

const endOf = ({ start, value }: Piece): number => start + value.length

/** Make the changes in the tree. */
export function writeChanges(changes: readonly Change<Edit>[]): void {
  let value = ''
  let done = 0
  changes.forEach(({ piece, from, to, by }, index) => {
    value += piece.value.slice(done, from) + by
    done = to
    if (changes[index + 1]?.piece === piece) return
    piece.write(value + piece.value.slice(done))
    value = ''
    done = 0
  })
}
