import type { Digest } from '../digest/digest.ts'
import type { DigestItem } from '../digest/item.ts'
import { type Markup, markup } from './markup.ts'
import { lang, wordsIn } from './words-in.ts'

/** What was wrong in earlier items, and what is right. */
export function corrections(digest: Digest, { corrections: all, language }: DigestItem): Markup {
  const { words } = digest
  const own = lang(digest, language)
  return markup`${all.map(({ about, item, day, wrong, right, note }) => {
    const subject = item ? wordsIn(digest, item.language, about) : about
    return markup`
<table role="presentation" class="correction"><tr><td align="left">
<p><strong>${words.corrections}</strong> · ${subject} · ${day}</p>
<p>${words.wrong}: ${wordsIn(digest, language, wrong)}</p>
<p>${words.right}: ${wordsIn(digest, language, markup`<strong>${right}</strong>`)}</p>
${note && markup`<p${own}>${note}</p>\n`}</td></tr></table>`
  })}`
}
