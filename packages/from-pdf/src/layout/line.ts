import type { Face, Glyph, Link } from '../page/content.ts'
import type { Piece } from './piece.ts'

/** Letters of a line that look the same. */
export interface Span {
  readonly text: string
  readonly face: Face
  readonly size: number
  readonly script?: 'super' | 'sub' | undefined
  readonly link?: string | undefined
}

/** A line of a page. */
export interface Line {
  readonly spans: readonly Span[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** The base line. */
  readonly y: number
  /** That of most of its letters. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** How wide its first word is. */
  readonly firstWord: number
  readonly page: number
  readonly artifact: boolean
}

/** A gap that is wider is a space that was not written. In widths of the letter “m”. */
const SPACE = 0.16

/** Put pieces that stand on one base line together, from the top of the page down. */
export function findLines(pieces: readonly Piece[], page: number, links: readonly Link[] = []): Line[] {
  const rows: Piece[][] = []
  let y = 0
  let size = 0
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    const close = last !== undefined && Math.abs(piece.y - y) <= reach(piece, size, last)
    if (row && close) row.push(piece)
    else rows.push([piece])
    if (!close || piece.size > size) {
      y = piece.y
      size = piece.size
    }
  }
  return rows.map((row) =>
    makeLine(
      row.sort((a, b) => a.left - b.left),
      page,
      links,
    ),
  )
}

/** How far a base line may be from that of its line: a few small letters may be raised, or lowered. */
function reach(piece: Piece, size: number, last: Piece): number {
  const larger = Math.max(piece.size, size)
  if (Math.min(piece.size, size) > larger * 0.85) return 0.3 * larger
  const small = piece.size < size ? piece : last
  return (small.glyphs.length <= 6 ? 0.45 : 0.15) * larger
}

/** A line of pieces that are in order. */
export function makeLine(pieces: readonly Piece[], page: number, links: readonly Link[] = []): Line {
  const glyphs = pieces.flatMap((piece) => piece.glyphs)
  const { size, y } = mainSize(glyphs)
  const texts = withSpaces(glyphs)
  const spans: Span[] = []
  let word = glyphs[0]!.x
  let inFirstWord = true
  for (const [i, glyph] of glyphs.entries()) {
    const script = scriptOf(glyph, size, y)
    const link = links.length > 0 ? linkAt(glyph, links) : undefined
    const shown = texts[i]!
    const last = spans.at(-1)
    if (last && looksLike(last, glyph, script, link)) spans[spans.length - 1] = { ...last, text: last.text + shown }
    else {
      // a space between plain letters and others belongs to the plain ones
      const spaced = last && shown.length > 1 && shown.startsWith(' ') && (isPlain(last) || !isPlain({ face: glyph.face, script, link }))
      if (spaced) spans[spans.length - 1] = { ...last, text: `${last.text} ` }
      spans.push({ text: spaced ? shown.slice(1) : shown, face: glyph.face, size: glyph.size, script, link })
    }
    if (inFirstWord && i > 0 && /^\s/.test(texts[i]!)) inFirstWord = false
    if (inFirstWord) word = glyph.x + glyph.width
  }
  const inked = glyphs.filter((glyph) => glyph.text.trim() !== '')
  const share = (test: (face: Face) => boolean) => inked.filter(({ face }) => test(face)).length > inked.length * 0.8
  const left = Math.min(...pieces.map((one) => one.left))
  return {
    spans,
    text: spans.map((span) => span.text).join(''),
    left,
    right: Math.max(...pieces.map((one) => one.right)),
    top: y - 0.75 * size,
    bottom: y + 0.25 * size,
    y,
    size,
    bold: share((face) => face.bold),
    italic: share((face) => face.italic),
    firstWord: word - left,
    page,
    artifact: pieces.every(({ glyphs: [first] }) => first?.artifact === true),
  }
}

function isPlain({ face, script, link }: Pick<Span, 'face' | 'script' | 'link'>): boolean {
  return !face.bold && !face.italic && script === undefined && link === undefined
}

function looksLike(span: Span, { face, size, text }: Glyph, script: Span['script'], link: string | undefined): boolean {
  if (text.trim() === '') return span.face === face && span.script === undefined && span.link === link
  return span.face === face && Math.abs(span.size - size) < 0.3 && span.script === script && span.link === link
}

/** The size of most letters, and their base line. */
function mainSize(glyphs: readonly Glyph[]): { size: number; y: number } {
  const counts = new Map<string, { count: number; size: number; y: number }>()
  for (const { size, y, text } of glyphs) {
    if (text.trim() === '') continue
    const key = `${size.toFixed(1)} ${y.toFixed(0)}`
    const entry = counts.get(key) ?? { count: 0, size, y }
    entry.count += 1
    counts.set(key, entry)
  }
  let best: { count: number; size: number; y: number } | undefined
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry
  return best ?? { size: glyphs[0]?.size ?? 0, y: glyphs[0]?.y ?? 0 }
}

function scriptOf({ y, size, text, raised }: Glyph, lineSize: number, lineY: number): 'super' | 'sub' | undefined {
  if (raised) return 'super'
  if (size > lineSize * 0.85 || text.trim() === '') return undefined
  if (lineY - y > 0.12 * lineSize) return 'super'
  return y - lineY > 0.08 * lineSize ? 'sub' : undefined
}

function linkAt({ x, y, width, size }: Glyph, links: readonly Link[]): string | undefined {
  const middle = x + width / 2
  const height = y - size * 0.3
  return links.find(({ box }) => box.left <= middle && middle <= box.right && box.top <= height && height <= box.bottom)?.address
}

/** The texts of letters, each with the space that stands before it, also where the file leaves a gap instead. */
function withSpaces(glyphs: readonly Glyph[]): string[] {
  const gaps: number[] = []
  let right = glyphs[0] ? glyphs[0].x + glyphs[0].width : 0
  for (const glyph of glyphs.slice(1)) {
    gaps.push((glyph.x - right) / (glyph.size || 1))
    right = Math.max(right, glyph.x + glyph.width)
  }
  const wide = threshold(glyphs, gaps)
  let spaced = true
  return glyphs.map(({ text }, i) => {
    const blank = text.trim() === ''
    const before = i > 0 && !blank && !spaced && gaps[i - 1]! > wide ? ' ' : ''
    const shown = blank ? (spaced ? '' : ' ') : before + text
    spaced = blank
    return shown
  })
}

/** Titles with letters set apart have gaps everywhere: only wider ones are spaces. */
function threshold(glyphs: readonly Glyph[], gaps: readonly number[]): number {
  const inner = gaps.filter((_, i) => glyphs[i]!.text.trim() !== '' && glyphs[i + 1]!.text.trim() !== '').sort((a, b) => a - b)
  if (inner.length < 6) return SPACE
  const usual = inner[Math.floor(inner.length / 2)]!
  return usual > 0.05 ? Math.min(usual, 0.6) * 1.5 + 0.1 : SPACE
}
