import { prefix, spaced } from '../../lines/prefix.ts'
import { setLines } from '../set-lines.ts'
import { isFlowing, narrowed, type State } from '../state.ts'
import type { Grid } from './grid.ts'

const HANG = '  '

/** A table row by row, each word behind the name of its column: for lines that are too short, or of unknown length. */
export function recordLines({ rows }: Grid, state: State): string[] {
  const [head = [], ...body] = rows
  const named = head.filter((cell) => cell !== '')
  const field = (text: string) =>
    isFlowing(state) ? setLines(text, state) : prefix(setLines(text, narrowed(state, HANG.length)), '', HANG)
  const names = named.length > 0 ? setLines(`[${state.words.columns}: ${named.join('; ')}]`, state) : []
  const records = body.map((row) =>
    row.flatMap((cell, column) => {
      const name = head[column] ?? ''
      return cell === '' ? [] : field(name === '' ? cell : `${name.replace(/:$/, '')}: ${cell}`)
    }),
  )
  return spaced([names, ...records])
}
