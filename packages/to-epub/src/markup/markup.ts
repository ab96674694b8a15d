import { escapeXml } from './escape-xml.ts'

/** XML that was made by {@link markup} or vouched for by {@link trusted}. Neither a string nor data from a file ever passes for it. */
export class Markup {
  readonly xml: string
  constructor(xml: string) {
    this.xml = xml
  }
}

/** What may stand in a template: texts are escaped, nothing and `false` leave no trace, lists are joined. */
export type Slot = string | number | Markup | false | undefined | readonly Slot[]

function write(slot: Slot): string {
  if (slot === undefined || slot === false) return ''
  if (typeof slot === 'string') return escapeXml(slot)
  if (typeof slot === 'number') return String(slot)
  if (slot instanceof Markup) return slot.xml
  return slot.map(write).join('')
}

/** A template of XML in which every value is escaped: `<b>` comes out as `&lt;b&gt;`. Values stand between tags or in quoted attributes. */
export function markup(strings: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return new Markup(strings.reduce((xml, string, i) => xml + write(slots[i - 1]) + string))
}

/** XML that is safe already: a body that was sanitised and serialised. */
export function trusted(xml: string): Markup {
  return new Markup(xml)
}
