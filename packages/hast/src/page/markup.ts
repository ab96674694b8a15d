import { escapeHtml } from './escape.ts'

/** HTML that was made by {@link markup} or vouched for by {@link trusted}. Neither a string nor data from a file ever passes for it. */
export class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

/** What may stand in a template: texts are escaped, nothing and `false` leave no trace, lists are joined. */
export type Slot = string | number | Markup | false | undefined | readonly Slot[]

function write(slot: Slot): string {
  if (slot === undefined || slot === false) return ''
  if (typeof slot === 'string') return escapeHtml(slot)
  if (typeof slot === 'number') return String(slot)
  if (slot instanceof Markup) return slot.html
  return slot.map(write).join('')
}

/**
 * A template of HTML in which every value is escaped. Values stand between tags or in quoted attributes.
 *
 * @example
 * ```ts
 * import { markup } from '@bantin/hast/page'
 *
 * console.log(markup`<p>${'<b>'}</p>`.html) // => <p>&lt;b&gt;</p>
 * ```
 */
export function markup(strings: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return new Markup(strings.reduce((html, string, i) => html + write(slots[i - 1]) + string))
}

/** HTML that is safe already: what `@bantin/hast` has sanitised and serialised, and our own style and script. */
export function trusted(html: string): Markup {
  return new Markup(html)
}
