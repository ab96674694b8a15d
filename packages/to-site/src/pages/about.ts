import { type Markup, markup, type Slot } from '@bantin/hast/markup'
import { isWebAddress } from '@bantin/hast/page'
import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import type { Page } from '../page/document.ts'
import { bulletinLanguage, lang } from '../parts/lang.ts'
import { lead } from '../parts/lead.ts'
import { licenceLine } from '../parts/licence-line.ts'

/** Facts of the bulletin that no single issue has: what its imprint says in every issue. */
function imprint(site: Site): Markup {
  const { bulletin, labels } = site
  const { publisher } = bulletin
  const language = lang(site, bulletinLanguage(site))
  const own = (text: string | undefined): Slot => text !== undefined && markup`<span${language}>${text}</span>`
  const rows: readonly (readonly [term: string, slot: Slot])[] = [
    [labels.parent, own(publisher.parent)],
    [labels.publisher, own(publisher.name)],
    [labels.licence, own(licenceLine(site))],
    [labels.periodicity, labels.period[bulletin.periodicity]],
    [labels.address, own(publisher.address)],
    [labels.phone, publisher.phone !== undefined && markup`<span class="nb">${publisher.phone}</span>`],
    [
      labels.email,
      publisher.email !== undefined &&
        markup`<a href="mailto:${encodeURIComponent(publisher.email.toWellFormed()).replace('%40', '@')}">${publisher.email}</a>`,
    ],
    [
      labels.website,
      publisher.website !== undefined && isWebAddress(publisher.website) && markup`<a href="${publisher.website}">${publisher.website}</a>`,
    ],
  ]
  return markup`<section class="group" aria-labelledby="imprint">
<h2 class="small" id="imprint">${labels.imprint}</h2>
<dl class="imprint">
${rows.filter(([, slot]) => slot !== undefined && slot !== false).map(([term, slot]) => markup`<div><dt>${term}</dt><dd>${slot}</dd></div>\n`)}</dl>
</section>
`
}

/** `about.html`: what the bulletin says of itself, and its imprint. */
export function aboutPage(site: Site): Page {
  const { bulletin, labels, settings } = site
  const language = lang(site, bulletinLanguage(site))
  return {
    path: paths.about,
    title: labels.about,
    description: bulletin.subtitle,
    main: markup`${lead(labels.about, { note: bulletin.subtitle && markup`<span${language}>${bulletin.subtitle}</span>` })}<div class="text"${language}>
${(settings.about ?? []).map((paragraph) => markup`<p>${paragraph}</p>\n`)}</div>
${imprint(site)}<p class="note">${labels.privacy}</p>
${settings.keys !== undefined && markup`<p><a href="keys.json">${labels.keys}</a></p>\n`}`,
  }
}
