import { type Markup, markup } from '@bantin/hast/markup'
import type { Piece } from '../reading/piece.ts'
import { lang } from './sheet.ts'

const lines = (text: string): (string | Markup)[] => text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [markup`<br>`, line]))

/** Words as they are said; what is written otherwise stands behind them in small print, and what is uncertain is marked. */
export function piecesToHtml(pieces: readonly Piece[], context: { readonly language: string; readonly anchor: string }): Markup {
  return markup`${pieces.map((piece) => pieceToHtml(piece, context))}`
}

function pieceToHtml(piece: Piece, { language, anchor }: { readonly language: string; readonly anchor: string }): Markup {
  const { written, said, review } = piece
  const own = lang(piece.language, language)
  if (piece.silent) return markup`<del${own}>${written}</del>`
  if (piece.verbatim) return markup`<code${own}>${lines(written)}</code>`
  const ref = review && markup`<sup class="ref"><a href="#${anchor}-${review.number}">${review.number}</a></sup>`
  if (said !== undefined) {
    const heard = review ? markup`<mark>${said.trim()}</mark>` : markup`<u>${said.trim()}</u>`
    // The space belongs to the reading: without the readings the text is as it was written
    const reading = said !== '' && markup`<span class="said"${own}>${said.startsWith(' ') && ' '}${heard}${ref} </span>`
    return markup`${reading}${written.trim() === '' ? written : markup`<small class="written">${written}</small>`}${said.endsWith(' ') && markup`<span class="said"> </span>`}`
  }
  if (review) return markup`<mark${own}>${written}</mark>${ref}`
  return own.source === '' ? markup`${lines(written)}` : markup`<span${own}>${lines(written)}</span>`
}
