import type { Inline, LeftOut, ManuscriptBlock, ManuscriptParagraph, ReadingRepair } from '@bantin/drafting'
import type { CellEntry, Entry, NoteEntry, TableEntry } from '../layout/entry.ts'
import { joinLines } from '../layout/join-lines.ts'
import type { Line } from '../layout/line.ts'
import { findParagraphs } from '../layout/paragraphs.ts'
import type { Running } from '../layout/running-lines.ts'

/** A block, and whether its words may go on in the next one of another page or column. */
export interface LooseBlock {
  readonly block: ManuscriptBlock
  readonly open: boolean
  /** It may go on what stands before it. */
  readonly flush: boolean
  readonly lines: readonly Line[]
}

/** What making blocks needs to know of the file. */
export interface BlockContext {
  readonly running: ReadonlyMap<Line, Running>
  /** The number of a line on its page, from 1. */
  lineNumber(line: Line): number
  /** The name of a picture of a page in the manuscript; nothing where it could not be taken. */
  picture(page: number, index: number): string | undefined
}

/** What came of the entries of a page. */
export interface MadeBlocks {
  readonly blocks: readonly LooseBlock[]
  readonly notes: readonly (NoteEntry & { readonly paragraphs: readonly ManuscriptParagraph[] })[]
  readonly leftOut: readonly LeftOut[]
  readonly repairs: readonly ReadingRepair[]
}

/** Make blocks of what stands on a page. Running heads and feet go to what is left out. */
export function makeBlocks(entries: readonly Entry[], page: number, context: BlockContext): MadeBlocks {
  const leftOut: LeftOut[] = []
  const repairs: ReadingRepair[] = []
  const notes: (NoteEntry & { paragraphs: ManuscriptParagraph[] })[] = []

  const keep = (lines: readonly Line[]): Line[] =>
    lines.filter((line) => {
      const kind = context.running.get(line)
      if (kind) leftOut.push({ kind, text: line.text, place: placeOf(line) })
      return kind === undefined
    })
  const placeOf = (line: Line) => ({ page, line: context.lineNumber(line) })

  const paragraph = (lines: readonly Line[], more: Partial<ManuscriptParagraph>): ManuscriptParagraph => {
    const joined = joinLines(lines, context.lineNumber)
    repairs.push(...joined.repairs)
    return { type: 'paragraph', inlines: joined.runs, ...more, place: placeOf(lines[0]!) }
  }

  const region = (all: readonly Line[]): LooseBlock[] => {
    const lines = keep(all)
    if (lines.length === 0) return []
    return findParagraphs(lines).map(({ lines: own, alignment, indent, open, flush }) => ({
      block: paragraph(own, { alignment, ...(indent > 0 ? { indent } : {}) }),
      open,
      flush,
      lines: own,
    }))
  }

  const table = ({ rows, top }: TableEntry): LooseBlock => {
    const cell = ({ entries: inside, columns, rows: down, header }: CellEntry) => ({
      blocks: inside.flatMap((entry) => make(entry).map(({ block }) => block)),
      columns,
      rows: down,
      ...(header ? { header } : {}),
    })
    const made = rows.map(({ cells, header }) => ({ cells: cells.map(cell), header }))
    const first = made.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))[0]
    return {
      block: { type: 'table', rows: made, place: first?.place ?? { page, line: Math.max(1, Math.round(top / 20)) } },
      open: false,
      flush: false,
      lines: [],
    }
  }

  const make = (entry: Entry): LooseBlock[] => {
    switch (entry.type) {
      case 'region':
        return region(entry.lines)
      case 'text': {
        const lines = keep(entry.lines)
        if (lines.length === 0) return []
        const { role, level, list } = entry
        const block = paragraph(lines, { ...(role ? { role } : {}), ...(level ? { level } : {}), ...(list ? { list } : {}) })
        const open = role === undefined && !/[.!?:;…]["”’')\]]*$/u.test(lines.at(-1)!.text)
        return [{ block, open, flush: role === undefined && list === undefined, lines }]
      }
      case 'table':
        return [table(entry)]
      case 'picture': {
        const name = context.picture(page, entry.picture)
        if (name === undefined) return []
        const inlines: Inline[] = [{ type: 'picture', picture: name, ...(entry.alt ? { alt: entry.alt } : {}) }]
        return [{ block: { type: 'paragraph', inlines, place: { page, line: 1 } }, open: false, flush: false, lines: [] }]
      }
      case 'note': {
        const { lines, sign } = entry
        notes.push({ ...entry, paragraphs: [withoutSign(paragraph(lines, {}), sign)] })
        return []
      }
    }
  }
  return { blocks: entries.flatMap(make), notes, leftOut, repairs }
}

/** A note's text begins with its sign, which the sign in the text stands for. */
export function withoutSign(paragraph: ManuscriptParagraph, sign: string): ManuscriptParagraph {
  const [first, ...others] = paragraph.inlines
  if (first?.type !== 'text' || !first.text.trimStart().startsWith(sign)) return paragraph
  const text = first.text
    .trimStart()
    .slice(sign.length)
    .replace(/^[.)]?\s*/, '')
  const second = others[0]
  const rest = text === '' && second?.type === 'text' ? [{ ...second, text: second.text.trimStart() }, ...others.slice(1)] : others
  return { ...paragraph, inlines: text === '' ? rest : [{ ...first, text }, ...rest] }
}
