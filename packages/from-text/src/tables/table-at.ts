import type { Line } from '../lines/line.ts'
import { columnTableAt } from './column-table.ts'
import type { FoundTable } from './found-table.ts'
import { pipeTableAt } from './pipe-table.ts'
import { tabTableAt } from './tab-table.ts'

/** The table that begins at a line, where it is surely one. */
export function tableAt(lines: readonly Line[], index: number): FoundTable | undefined {
  const { text } = lines[index]!
  if (/[|+│┃║┌╔┏]/.test(text)) {
    const found = pipeTableAt(lines, index)
    if (found) return found
  }
  if (text.includes('\t')) return tabTableAt(lines, index)
  return /\S {2,}\S/.test(text) ? columnTableAt(lines, index) : undefined
}
