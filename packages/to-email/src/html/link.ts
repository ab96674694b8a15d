import { isSafeLink } from '../digest/safe-address.ts'
import { type Markup, markup, type Slot } from './markup.ts'

/** Words that lead somewhere: on the web or to a mail address, nowhere else. */
export function link(href: string | undefined, slot: Slot): Markup {
  return href !== undefined && isSafeLink(href) ? markup`<a href="${href}">${slot}</a>` : markup`${slot}`
}
