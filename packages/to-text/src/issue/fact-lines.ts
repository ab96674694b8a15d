import { prefix } from '../lines/prefix.ts'
import { setLines } from '../tree/set-lines.ts'
import { line, type Sheet } from './sheet.ts'

const HANG = '  '

/** Lines of which all but the first stand two columns to the right, where a line has an end. */
export function hanging(text: string, { width }: Pick<Sheet, 'width'>): string[] {
  if (width === Number.POSITIVE_INFINITY) return setLines(text, { width })
  const [first = '', ...rest] = setLines(text, { width: width - HANG.length })
  return [first, ...prefix(rest, HANG)]
}

/** A fact and its name; several values stand below the name. */
export function factLines(term: string, values: readonly string[], sheet: Sheet): string[] {
  const name = line(term).replace(/:$/, '')
  if (values.length === 1) return hanging(`${name}: ${line(values[0] as string)}`, sheet)
  return [...setLines(`${name}:`, sheet), ...values.flatMap((value) => hanging(`- ${line(value)}`, sheet))]
}
