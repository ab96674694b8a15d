import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { type CorrectedFacts, correctedFacts, correctionsId } from '@bantin/paratext'
import type { Site } from '../site.ts'
import { lang } from './lang.ts'
import { words } from './words.ts'

/** Where the note stands: what was put right, its heading, and the id of the note. */
export interface CorrectedPlace {
  readonly at: CompiledIssue | CompiledItem
  readonly heading: string
  readonly level: 2 | 4
  readonly id: string
}

/** The page of the correcting item: in this issue, or in another one where the folders of all issues stand side by side. */
function address(site: Site, { by, item, address: page }: CorrectedFacts): string | undefined {
  if (item) return site.linkTo(item.id, undefined)
  const there = site.otherIssue(by.issue, by.item, page)
  return there === undefined ? undefined : `${there}#${correctionsId}`
}

function note(site: Site, one: CorrectedFacts): Markup {
  const { labels } = site
  const href = address(site, one)
  const title = words(site, one.language, one.title)
  const own = lang(site, one.language)
  return markup`<li>
<p class="correction-of">${one.where}: ${href === undefined ? title : markup`<a href="${href}">${title}</a>`} · <time datetime="${one.date}">${one.day}</time></p>
<dl>
<div><dt>${labels.wrong}</dt><dd${own}>${one.wrong}</dd></div>
<div><dt>${labels.right}</dt><dd${own}><strong>${one.right}</strong></dd></div>
</dl>
${one.note && markup`<p${own}>${one.note}</p>\n`}</li>
`
}

/** What was put right later in an item or in the issue, above the text; the text itself stays as it was printed. */
export function corrected(site: Site, { at, heading, level, id }: CorrectedPlace): Markup {
  const all = correctedFacts(site.issue, at, site.labels)
  if (all.length === 0) return markup``
  return markup`<section class="corrected" id="${id}" role="note">
${level === 2 ? markup`<h2>${heading}</h2>` : markup`<h4>${heading}</h4>`}
<ul>
${all.map((one) => note(site, one))}</ul>
</section>
`
}
