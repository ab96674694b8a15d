import type { EmailSettings } from '../options.ts'
import type { Words } from '../words/words.ts'

/** What a mailing program replaces, unless the options say otherwise. */
const SLOT = '{{unsubscribe}}'

/** How readers leave the list: a link, or the placeholder of a mailing program. */
export interface Unsubscribe {
  readonly text: string
  readonly href?: string
}

/** The line at the foot of the message. A page comes before a mail address. */
export function toUnsubscribe({ url, mailto, text }: EmailSettings['unsubscribe'], words: Words): Unsubscribe {
  const href = url ?? (mailto === undefined ? undefined : `mailto:${mailto}`)
  return href === undefined ? { text: text ?? SLOT } : { text: text ?? words.unsubscribe, href }
}
