import type { CompiledItem } from '@bantin/compile'
import { type CorrectionFacts, correctionFacts } from '@bantin/paratext'
import { type Markup, markup } from '../markup/markup.ts'
import { lang } from '../parts/lang.ts'
import type { Site } from '../site.ts'

function correction(site: Site, item: CompiledItem, one: CorrectionFacts): Markup {
  const { labels } = site
  const about = one.item
    ? markup`<a href="${site.linkTo(one.item.id, undefined) ?? ''}"${lang(site, one.item.language)}>${one.about}</a>`
    : one.about
  const language = lang(site, item.language)
  return markup`<li>
<p class="correction-of">${about} · <time datetime="${one.date}">${one.day}</time></p>
<dl>
<div><dt>${labels.wrong}</dt><dd${language}><del>${one.wrong}</del></dd></div>
<div><dt>${labels.right}</dt><dd${language}><ins>${one.right}</ins></dd></div>
</dl>
${one.note && markup`<p${language}>${one.note}</p>\n`}</li>
`
}

/** What was wrong in earlier items, and what is right. */
export function corrections(site: Site, item: CompiledItem): Markup {
  const all = correctionFacts(site.issue, item, site.labels)
  if (all.length === 0) return markup``
  const { corrections: title } = site.labels
  return markup`<section class="corrections">
${site.shape === 'pages' ? markup`<h2>${title}</h2>` : markup`<h4>${title}</h4>`}
<ul>
${all.map((one) => correction(site, item, one))}</ul>
</section>
`
}
