import { gfmTable } from 'micromark-extension-gfm-table'
import type { Construct, Extension } from 'micromark-util-types'

const LINE_END = /\r\n|[\n\r]/
/** What a row of dashes may be made of, signs of block quotes before it included. */
const DASHES = /^[\t >|:-]+$/

const { flow } = gfmTable()
const table = flow?.null as Construct

/** The lines, from 1, that a row of dashes follows: the head of a table is among them. */
function headLines(text: string): Set<number> {
  const rows = text.split(LINE_END)
  return new Set(rows.flatMap((row, index) => (row.includes('-') && DASHES.test(row) ? [index] : [])))
}

/**
 * The tables of GFM, for one text. The extension by itself reads every line as the head of a table first, and then once more as what
 * it is; this one only where the next line has the dashes. Without such a line there are no tables, and no extension.
 */
export function tablesIn(text: string): Extension[] {
  const heads = headLines(text)
  const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
    const start = table.tokenize.call(this, effects, ok, nok)
    return (code) => (heads.has(this.now().line) || isInTable(this.events) ? start(code) : nok(code))
  }
  return heads.size === 0 ? [] : [{ flow: { null: { ...table, tokenize } } }]
}

/** A row of the body needs only rows before it. */
function isInTable(events: Parameters<NonNullable<Construct['resolve']>>[0]): boolean {
  const last = events.findLast(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix')
  return last?.[1].type === 'tableHead' || last?.[1].type === 'tableRow'
}
