import type { ImprintFact } from '@bantin/paratext'
import type { Digest } from '../digest/digest.ts'
import { link } from './link.ts'
import { type Markup, markup } from './markup.ts'
import { row } from './row.ts'
import { wordsIn } from './words-in.ts'

function fact(digest: Digest, { term, lines, own, href }: ImprintFact): Markup {
  const text = lines.map((line, i) => [i > 0 && markup`<br>\n`, line])
  const linked = href === undefined ? markup`${text}` : link(href, text)
  return markup`\n<p>${term}: ${own ? wordsIn(digest, digest.language, linked) : linked}</p>`
}

/** The facts that the last page of a bulletin carries. */
export function imprint(digest: Digest): Markup {
  const { words } = digest
  return row('imprint', markup`<h2>${words.imprint}</h2>${digest.imprint.map((one) => fact(digest, one))}`)
}
