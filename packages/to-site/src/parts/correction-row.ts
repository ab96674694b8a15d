import type { CorrectionLink } from '@bantin/archive'
import { type Markup, markup, type Slot } from '@bantin/hast/markup'
import { formatDate } from '@bantin/paratext'
import type { Link } from '../address/link.ts'
import { issuePath } from '../address/paths.ts'
import type { Site } from '../context.ts'
import { excerpt } from './excerpt.ts'
import { facts } from './facts.ts'
import { issueName } from './issue-name.ts'
import { itemLink } from './item-row.ts'
import { lang } from './lang.ts'

/** The whole stands with the item that carries the erratum. */
const TEXT = 600

/** An item, or an issue, with the issue that it stands in; the id of what is not there. */
function placeOf(site: Site, { issue: id, item }: CorrectionLink['of'], link: Link): Slot {
  const issue = site.issue(id)
  if (!issue) return site.labels.correctionOf(id)
  const found = item === undefined ? undefined : site.find({ issue: id, item })
  return facts(found && itemLink(site, found, { link }), markup`<a href="${link(issuePath(issue))}">${issueName(issue, site.labels)}</a>`)
}

/** What was wrong, what is right, and where both stand. */
export function correctionRow(site: Site, correction: CorrectionLink, link: Link): Markup {
  const { labels } = site
  const { by, of, date, wrong, right, note } = correction
  const language = lang(site, site.find(by)?.item.language ?? labels.language)
  const row = (term: string, slot: Slot): Markup => markup`<div><dt>${term}</dt><dd>${slot}</dd></div>\n`
  return markup`<li class="correction">
<p class="facts"><time datetime="${date}">${formatDate(date, labels.language)}</time></p>
<dl>
${row(labels.correctedItem, placeOf(site, of, link))}${row(labels.wrong, markup`<del${language}>${excerpt(wrong, TEXT)}</del>`)}${row(
  labels.right,
  markup`<ins${language}>${excerpt(right, TEXT)}</ins>`,
)}${row(labels.correctingItem, placeOf(site, by, link))}</dl>
${note && markup`<p${language}>${excerpt(note, TEXT)}</p>\n`}</li>
`
}

/** The newest first; of one day in the order of the archive. */
export const newestFirst = (corrections: readonly CorrectionLink[]): CorrectionLink[] =>
  corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
