import type { Digest } from '../digest/digest.ts'
import { type Markup, markup } from './markup.ts'
import { lang } from './words-in.ts'

/** What inboxes show beside a subject. */
const LONGEST = 140

/** Hidden words that inboxes show beside the subject: the titles of the first items, instead of the masthead. */
export function preview(digest: Digest): Markup {
  let line = ''
  for (const { title } of digest.sections.flatMap((section) => section.items)) {
    const longer = line === '' ? title : `${line} · ${title}`
    if (line !== '' && longer.length > LONGEST) break
    line = longer
  }
  return line === '' ? markup`` : markup`<div class="preview" aria-hidden="true"${lang(digest, digest.language)}>${line}</div>`
}
