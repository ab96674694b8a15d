import { type Markup, markup, type Slot } from './markup.ts'

/** A row of the column. */
export function row(name: string, slot: Slot): Markup {
  return markup`<tr><td class="${name}" align="left">${slot}</td></tr>\n`
}
