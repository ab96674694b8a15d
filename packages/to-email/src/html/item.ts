import type { Digest } from '../digest/digest.ts'
import type { DigestItem } from '../digest/item.ts'
import { corrected } from './corrected.ts'
import { corrections } from './corrections.ts'
import { link } from './link.ts'
import { type Markup, markup, type Slot } from './markup.ts'
import { lang, wordsIn } from './words-in.ts'

/** An item: title, what it is about, who made it. */
export function item(digest: Digest, one: DigestItem): Markup {
  const { language, subtitle, summary, byline, origin, translationOf } = one
  const own = lang(digest, language)
  const facts: Slot[] = [
    ...byline.map(({ label, names }) => markup`${label}: ${wordsIn(digest, language, names)}`),
    ...[one.code, one.minutes].filter((fact) => fact !== undefined),
  ]
  const lines: Slot[] = [
    markup`<h3${own}>${link(one.href, one.title)}</h3>`,
    subtitle && markup`\n<p class="subtitle"${own}>${subtitle}</p>`,
    summary && markup`\n<p class="summary"${own}>${summary}</p>`,
    markup`\n<p class="facts">${facts.map((fact, i) => [i > 0 && ' · ', fact])}</p>`,
    origin && markup`\n<p class="facts">${origin.label} ${wordsIn(digest, language, origin.title)}${origin.more}</p>`,
    translationOf && markup`\n<p class="facts">${translationOf.label} ${wordsIn(digest, translationOf.language, translationOf.title)}</p>`,
    corrected(digest, one.corrected, digest.words.corrected),
    corrections(digest, one),
  ]
  return markup`\n${lines}`
}
