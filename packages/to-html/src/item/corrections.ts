import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '../markup/markup.ts'
import { lang } from '../parts/lang.ts'
import type { Site } from '../site.ts'
import { formatDate } from '../words/dates.ts'

type Correction = CompiledItem['meta']['corrections'][number]

function correction(site: Site, item: CompiledItem, one: Correction): Markup {
  const { issue, labels } = site
  const same = one.of.issue === issue.id ? issue.items.find((other) => other.id === one.of.item) : undefined
  const about = same
    ? markup`<a href="${site.linkTo(same.id, undefined) ?? ''}"${lang(site, same.language)}>${same.title}</a>`
    : labels.correctionOf([one.of.issue, one.of.item].filter((part) => part !== undefined).join(', '))
  const language = lang(site, item.language)
  return markup`<li>
<p class="correction-of">${about} · <time datetime="${one.date}">${formatDate(one.date, labels.language)}</time></p>
<dl>
<div><dt>${labels.wrong}</dt><dd${language}><del>${one.wrong}</del></dd></div>
<div><dt>${labels.right}</dt><dd${language}><ins>${one.right}</ins></dd></div>
</dl>
${one.note && markup`<p${language}>${one.note}</p>\n`}</li>
`
}

/** What was wrong in earlier items, and what is right. */
export function corrections(site: Site, item: CompiledItem): Markup {
  if (item.meta.corrections.length === 0) return markup``
  const { corrections: title } = site.labels
  return markup`<section class="corrections">
${site.shape === 'pages' ? markup`<h2>${title}</h2>` : markup`<h4>${title}</h4>`}
<ul>
${item.meta.corrections.map((one) => correction(site, item, one))}</ul>
</section>
`
}
