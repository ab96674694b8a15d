import type { ListMark, ParagraphRole } from '@bantin/drafting'
import type { CellEntry, Entry } from '../layout/entry.ts'
import { type Line, makeLine } from '../layout/line.ts'
import type { Piece } from '../layout/piece.ts'
import type { Drawn, Link } from '../page/content.ts'
import type { TagNode } from '../page/read-page.ts'

/** What stands behind the tags of a page. */
export interface TaggedPage {
  readonly page: number
  readonly pieces: readonly Piece[]
  readonly pictures: readonly Drawn[]
  readonly links: readonly Link[]
}

/** A page as its tags order it, and the pieces that no tag claims. */
export interface ReadTags {
  readonly entries: readonly Entry[]
  readonly rest: readonly Piece[]
  /** Places of pictures that no tag claims. */
  readonly restPictures: readonly number[]
}

/** What a paragraph of the tags is. */
interface Look {
  readonly role?: ParagraphRole | undefined
  readonly level?: number | undefined
}

const HEADING = /^H([1-9])$/
const BLOCKS: Readonly<Record<string, Look>> = {
  P: {},
  H: { role: 'heading', level: 1 },
  Title: { role: 'title' },
  Caption: { role: 'caption' },
  BlockQuote: { role: 'quote' },
  Code: { role: 'code' },
  TOCI: { role: 'contents' },
}
const INLINES = new Set([
  'Span',
  'Em',
  'Strong',
  'Quote',
  'Link',
  'Reference',
  'Annot',
  'BibEntry',
  'Sub',
  'Ruby',
  'RB',
  'RT',
  'RP',
  'Warichu',
  'WT',
  'WP',
  'Formula',
  'Form',
  'Lbl',
  'NonStruct',
  'Private',
])

/** Read a page in the order of its tags. pdf.js hands over at most forty levels of them. */
export function readTags(root: TagNode, { page, pieces, pictures, links }: TaggedPage): ReadTags {
  const byMark = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const mark = piece.glyphs[0]!.mark
    if (mark >= 0) byMark.set(mark, [...(byMark.get(mark) ?? []), piece])
  }
  const used = new Set<Piece>()
  const usedPictures = new Set<number>()
  let lists = 0
  let notes: Entry[] = []

  const take = (node: TagNode): Piece[] => {
    const mark = Number(node.id?.match(/_mc(\d+)$/)?.[1] ?? -1)
    const found = (byMark.get(mark) ?? []).filter((piece) => !used.has(piece))
    for (const piece of found) used.add(piece)
    return found
  }
  const takePictures = (node: TagNode): number[] => {
    const mark = Number(node.id?.match(/_mc(\d+)$/)?.[1] ?? -1)
    const found = pictures.flatMap((one, i) => (mark >= 0 && one.mark === mark && !usedPictures.has(i) ? [i] : []))
    for (const i of found) usedPictures.add(i)
    return found
  }

  const walk = (node: TagNode, out: Entry[], look: Look, list?: ListMark): void => {
    let open: Piece[] = []
    let mark = list
    const close = () => {
      const lines = linesOf(open, page, links)
      open = []
      if (lines.length === 0) return
      out.push({ type: 'text', lines, ...look, ...(mark ? { list: mark } : {}) })
      mark = undefined
    }
    const visit = (child: TagNode, inNote: boolean, alt?: string): void => {
      if (child.type !== undefined) {
        if (child.type !== 'content') return
        const shown = takePictures(child)
        if (shown.length > 0) {
          close()
          for (const picture of shown) out.push({ type: 'picture', picture, ...(alt ? { alt } : {}), top: pictures[picture]!.box.top })
        }
        open.push(...take(child))
        return
      }
      const role = child.role ?? ''
      if (role === 'Note' || role === 'FENote') {
        const inner: Entry[] = []
        walk({ ...child, role: 'Div' }, inner, {})
        notes.push(...inner.flatMap(noteOf))
        return
      }
      if (role === 'Lbl' && !inNote) {
        const before = open.length
        for (const one of child.children ?? []) visit(one, false)
        open = open.map((piece, i) =>
          i < before ? piece : { ...piece, glyphs: piece.glyphs.map((glyph) => ({ ...glyph, raised: true })) },
        )
        return
      }
      if (INLINES.has(role)) {
        for (const one of child.children ?? []) visit(one, inNote, child.alt ?? alt)
        return
      }
      if (role === 'Table') {
        close()
        out.push(...tableOf(child))
        return
      }
      if (role === 'L') {
        close()
        listOf(child, out, list ? list.level + 1 : 0)
        return
      }
      if (role === 'Figure') {
        for (const one of child.children ?? []) visit(one, inNote, child.alt)
        close()
        return
      }
      close()
      const level = role.match(HEADING)?.[1]
      walk(child, out, level ? { role: 'heading', level: Number(level) } : (BLOCKS[role] ?? look), mark)
      mark = undefined
    }
    for (const child of node.children ?? []) visit(child, false)
    close()
  }

  const tableOf = (table: TagNode): Entry[] => {
    const around: Entry[] = []
    const rows: { header: boolean; cells: CellEntry[] }[] = []
    const visit = (node: TagNode, header: boolean): void => {
      for (const child of node.children ?? []) {
        if (child.role === 'TR') {
          const cells = (child.children ?? []).flatMap((cell): CellEntry[] => {
            if (cell.role !== 'TH' && cell.role !== 'TD') {
              walk({ children: [cell] }, around, {})
              return []
            }
            const entries: Entry[] = []
            walk(cell, entries, {})
            return [{ entries, columns: span(cell.colSpan), rows: span(cell.rowSpan), header: cell.role === 'TH' }]
          })
          if (cells.length > 0) rows.push({ header: header || cells.every((cell) => cell.header), cells })
        } else if (child.role === 'THead' || child.role === 'TBody' || child.role === 'TFoot') visit(child, child.role === 'THead')
        else walk({ children: [child] }, around, child.role === 'Caption' ? { role: 'caption' } : {})
      }
    }
    visit(table, false)
    const lines = rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.flatMap((one) => ('lines' in one ? one.lines : []))))
    const top = lines.length > 0 ? Math.min(...lines.slice(0, 1000).map((line) => line.top)) : 0
    return rows.length > 0 ? [...around, { type: 'table', rows, top }] : around
  }

  const listOf = (node: TagNode, out: Entry[], level: number): void => {
    lists += 1
    const id = `${page}-${lists}`
    for (const child of node.children ?? []) {
      if (child.role !== 'LI') {
        if (child.role === 'L') listOf(child, out, level + 1)
        else walk({ children: [child] }, out, {})
        continue
      }
      const labels = (child.children ?? []).filter(({ role }) => role === 'Lbl')
      const label = labels
        .flatMap((one) => contentOf(one).flatMap(take))
        .map((piece) => makeLine([piece], page).text)
        .join(' ')
        .trim()
      const ordered = /[\p{L}\d]/u.test(label)
      const number = ordered ? Number(label.match(/(\d+)\D*$/)?.[1] ?? Number.NaN) : Number.NaN
      const mark: ListMark = { list: id, level, ordered, label, ...(Number.isSafeInteger(number) ? { number } : {}) }
      walk({ children: (child.children ?? []).filter(({ role }) => role !== 'Lbl') }, out, {}, mark)
    }
  }

  const entries: Entry[] = []
  walk(root, entries, {})
  entries.push(...notes)
  notes = []
  return {
    entries,
    rest: pieces.filter((piece) => !used.has(piece)),
    restPictures: pictures.flatMap((_, i) => (usedPictures.has(i) ? [] : [i])),
  }
}

/** A note of the tags begins with its sign. */
function noteOf(entry: Entry): Entry[] {
  if (entry.type !== 'text') return [entry]
  const sign = entry.lines[0]?.spans[0]
  return sign?.script === 'super' ? [{ type: 'note', sign: sign.text.trim(), lines: entry.lines }] : [entry]
}

function contentOf(node: TagNode): TagNode[] {
  if (node.type === 'content') return [node]
  return (node.children ?? []).flatMap(contentOf)
}

function span(value: number | undefined): number {
  return Number.isSafeInteger(value) && value! > 0 && value! < 1000 ? value! : 1
}

/** Lines of pieces in the order of the tags: a piece that is lower, or further left, begins a new one. */
export function linesOf(pieces: readonly Piece[], page: number, links: readonly Link[]): Line[] {
  const rows: Piece[][] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    const main = row?.reduce((a, b) => (b.size > a.size ? b : a))
    const together =
      row && main && Math.abs(piece.y - main.y) < 0.45 * Math.max(piece.size, main.size) && piece.left > row.at(-1)!.left - piece.size
    if (together) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => makeLine(row, page, links))
}
