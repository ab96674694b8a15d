import { type Markup, markup } from '@bantin/hast/markup'
import { isWebAddress } from '@bantin/hast/page'
import { type ImprintFact, imprintFacts, issueLine } from '@bantin/paratext'
import type { Site } from '../site.ts'
import { lang } from './lang.ts'
import { words } from './words.ts'

const isSafe = (href: string): boolean => href.startsWith('mailto:') || isWebAddress(href)

function row(site: Site, { term, lines, own, href }: ImprintFact): Markup {
  const text = lines.map((line, i) => markup`${i > 0 && markup`<br>`}${line}`)
  const linked = href !== undefined && isSafe(href) ? markup`<a href="${href}">${text}</a>` : text
  return markup`<div><dt>${term}</dt><dd>${own ? words(site, site.issue.language, linked) : linked}</dd></div>\n`
}

/** The facts that the last page of a bulletin carries. */
export function imprint(site: Site): Markup {
  const { issue, labels } = site
  return markup`<footer class="imprint" id="imprint">
<h2>${labels.imprint}</h2>
<p class="imprint-title"><strong${lang(site, issue.language)}>${issue.bulletin.title}</strong> · ${issueLine(issue.meta, labels)}${
    issue.audience === 'internal' && markup` · ${labels.internal}`
  }</p>
<dl>
${imprintFacts(issue, labels).map((fact) => row(site, fact))}</dl>
</footer>`
}
