import { columns } from '../characters/columns.ts'

/** Where a text stands in its column. */
export type Side = 'left' | 'center' | 'right'

/** A text with blanks up to a width in columns. */
export function pad(text: string, width: number, side: Side = 'left'): string {
  const room = Math.max(0, width - columns(text))
  const before = side === 'right' ? room : side === 'center' ? Math.floor(room / 2) : 0
  return ' '.repeat(before) + text + ' '.repeat(room - before)
}
