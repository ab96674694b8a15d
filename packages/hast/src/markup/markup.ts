import { escapeMarkup } from './escape.ts'

/** HTML or XML that was made by {@link markup} or vouched for by {@link trusted}. Neither a string nor data from a file ever passes for it. */
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

/**
 * A template of HTML or XML in which every value is escaped. Values stand between tags or in quoted attributes.
 *
 * @example
 * ```ts
 * import { markup } from '@bantin/hast/markup'
 *
 * console.log(markup`<p>${'<b>'}</p>`.source) // => <p>&lt;b&gt;</p>
 * ```
 */
export function markup(strings: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return new Markup(strings.reduce((source, string, i) => source + write(slots[i - 1]) + string))
}

/** Markup that is safe already: what `@bantin/hast` has sanitised and serialised, and our own style and script. */
export function trusted(source: string): Markup {
  return new Markup(source)
}
