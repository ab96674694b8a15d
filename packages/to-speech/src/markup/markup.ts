import { escapeMarkup } from './escape.ts'

/** HTML or XML that was made by {@link markup}. Neither a string nor data from a file ever passes for it. */
export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

/** What may stand in a template: texts are escaped, nothing and `false` leave no trace, lists are joined. */
export type Slot = string | number | Markup | false | undefined | readonly Slot[]

function write(slot: Slot): string {
  if (slot === undefined || slot === false) return ''
  if (typeof slot === 'string') return escapeMarkup(slot)
  if (typeof slot === 'number') return String(slot)
  if (slot instanceof Markup) return slot.source
  return slot.map(write).join('')
}

/** A template of markup in which every value is escaped. Values stand between tags or in quoted attributes. */
export function markup(strings: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return new Markup(strings.map((string, i) => (i === 0 ? string : write(slots[i - 1]) + string)).join(''))
}

/** Our own style sheet, the only markup that is not a template. */
export function trusted(source: string): Markup {
  return new Markup(source)
}
