import { clusters } from '../characters/clusters.ts'
import { columns, columnsOf } from '../characters/columns.ts'

const BREAKING = /[\t \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/
/** Chinese and Japanese signs that may not begin a line. */
const CLOSING = /^[、。，．・：；！？）］｝〉》」』】〕ー…”’]/u

/** Pieces between which a line may end without a blank: at zero-width spaces, and between ideographs. */
function pieces(word: string): string[] {
  if (!/[\u200b\u2e80-\uffff]/.test(word)) return [word]
  const out: string[] = []
  let piece = ''
  let wide = false
  for (const cluster of clusters(word)) {
    const is = /^[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60]/u.test(cluster) && columnsOf(cluster) === 2
    if (piece !== '' && (piece.endsWith('\u200b') || (wide && is && !CLOSING.test(cluster)))) {
      out.push(piece)
      piece = ''
    }
    piece += cluster
    wide = is
  }
  return piece === '' ? out : [...out, piece]
}

/**
 * Break a text into lines. A word is never cut: one that is longer than the line stands on a line of its own.
 *
 * @param text `\n` ends a line wherever it stands
 * @param width columns of a line; `Infinity` to leave lines as long as they are
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width))
}

function wrapLine(text: string, width: number): string[] {
  const words = text.split(BREAKING).filter((word) => word !== '')
  if (width === Number.POSITIVE_INFINITY) return [words.join(' ')]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of words) {
    for (const [index, piece] of pieces(word).entries()) {
      const gap = index === 0 && line !== '' ? ' ' : ''
      const size = columns(piece)
      if (line !== '' && used + gap.length + size > width) {
        lines.push(line)
        line = piece
        used = size
      } else {
        line += gap + piece
        used += gap.length + size
      }
    }
  }
  return [...lines, line]
}
