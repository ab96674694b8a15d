import { type Markup, markup } from '@bantin/hast/markup'
import { formatDate } from '@bantin/paratext'
import type { Site } from '../site.ts'
import { canAnswer } from './feedback.ts'
import { lang } from './lang.ts'
import { words } from './words.ts'

/** The foot of an item's page: the publisher and the licence in short, and the way to the full imprint. */
export function colophon(site: Site): Markup {
  const { issue, labels } = site
  const { licence } = issue
  const grant =
    licence && labels.licenceText({ number: licence.number, date: formatDate(licence.date, labels.language), issuer: licence.issuer })
  return markup`<footer class="colophon">
<p><strong${lang(site, issue.language)}>${issue.bulletin.title}</strong> · ${words(site, issue.language, issue.bulletin.publisher.name)}</p>
${grant && markup`<p>${labels.licence} ${words(site, issue.language, grant)}</p>\n`}<p><a href="${site.imprint}">${labels.imprint}</a>${canAnswer(site) && markup` · <a href="${site.feedback}">${labels.feedback}</a>`}</p>
</footer>`
}
