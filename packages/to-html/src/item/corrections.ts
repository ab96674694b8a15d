import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { type CorrectionFacts, correctedId, correctionFacts, correctionsId, idPrefix } from '@bantin/paratext'
import { lang } from '../parts/lang.ts'
import type { Site } from '../site.ts'

function correction(site: Site, item: CompiledItem, one: CorrectionFacts): Markup {
  const { labels } = site
  const there = site.otherIssue(one.of.issue, one.of.item)
  const href = one.item ? site.linkTo(one.item.id, undefined) : there && `${there}#${correctedId}`
  const about = href === undefined ? one.about : markup`<a href="${href}"${one.item && lang(site, one.item.language)}>${one.about}</a>`
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
  const id = site.shape === 'pages' ? correctionsId : `${idPrefix(item.id)}${correctionsId}_`
  return markup`<section class="corrections" id="${id}">
${site.shape === 'pages' ? markup`<h2>${title}</h2>` : markup`<h4>${title}</h4>`}
<ul>
${all.map((one) => correction(site, item, one))}</ul>
</section>
`
}
