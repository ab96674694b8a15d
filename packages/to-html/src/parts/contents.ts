import type { CompiledItem, CompiledSection } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { itemCode } from '@bantin/paratext'
import type { Site } from '../site.ts'
import { byline } from './byline.ts'
import { code } from './code.ts'
import { codeBox } from './code-box.ts'
import { lang } from './lang.ts'

const entry = (site: Site, item: CompiledItem): Markup => markup`<li class="entry" id="${itemCode(site.issue, item.id) ?? ''}">
<h3${lang(site, item.language)}><a href="${site.linkTo(item.id, undefined) ?? ''}">${item.title}</a></h3>
${item.meta.subtitle && markup`<p class="entry-subtitle"${lang(site, item.language)}>${item.meta.subtitle}</p>\n`}${
  item.meta.summary && markup`<p class="entry-summary"${lang(site, item.language)}>${item.meta.summary}</p>\n`
}<p class="entry-facts">${byline(site, item, item.contributors.some((one) => one.role === 'author') ? ['author'] : ['compiler'])}<span class="minutes">${site.labels.minutes(item.readingMinutes)}</span> ${code(site, item)}</p>
</li>
`

const group = (site: Site, section: CompiledSection): Markup => markup`<section class="contents-section">
<div class="contents-head"${lang(site, site.issue.language)}>
<h2>${section.title}</h2>
${section.description && markup`<p>${section.description}</p>\n`}</div>
<ul class="entries">
${section.items.map((item) => entry(site, item))}</ul>
</section>
`

/** What the issue holds, by section, with summaries and reading times. */
export function contents(site: Site): Markup {
  return markup`${codeBox(site)}<nav class="contents" id="contents" aria-label="${site.labels.contents}">
${site.issue.sections.map((section) => group(site, section))}</nav>`
}
