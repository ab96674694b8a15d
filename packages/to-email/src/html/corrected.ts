import type { CorrectedFacts } from '@bantin/paratext'
import type { Digest } from '../digest/digest.ts'
import { type Markup, markup } from './markup.ts'
import { lang, wordsIn } from './words-in.ts'

/** What was put right later in an item or in the issue. */
export function corrected(digest: Digest, all: readonly CorrectedFacts[], heading: string): Markup {
  const { words } = digest
  return markup`${all.map(
    ({ where, title, language, day, wrong, right, note }) => markup`
<table role="presentation" class="correction"><tr><td align="left">
<p><strong>${heading}</strong></p>
<p>${where}: ${wordsIn(digest, language, title)} · ${day}</p>
<p>${words.wrong}: ${wordsIn(digest, language, wrong)}</p>
<p>${words.right}: ${wordsIn(digest, language, markup`<strong>${right}</strong>`)}</p>
${note && markup`<p${lang(digest, language)}>${note}</p>\n`}</td></tr></table>`,
  )}`
}
