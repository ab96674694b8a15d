import type { Responsibility } from '@bantin/schema'
import { isWebAddress } from '../markup/is-web-address.ts'
import { type Markup, markup, type Slot } from '../markup/markup.ts'
import type { Site } from '../site.ts'
import { formatDate } from '../words/dates.ts'
import { issueLine } from '../words/issue-line.ts'
import { formatNumber } from '../words/numbers.ts'
import { lang } from './lang.ts'
import { words } from './words.ts'

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(', ')

const who = ({ role, name, organisation }: Responsibility): string => joined(role, name, organisation)

const mail = (address: string): Markup => markup`<a href="mailto:${address}">${address}</a>`
const web = (address: string): Markup => {
  const short = address.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return isWebAddress(address) ? markup`<a href="${address}">${short}</a>` : markup`${short}`
}

function facts(site: Site): [term: string, fact: Slot][] {
  const { issue, labels } = site
  const { bulletin, meta, licence } = issue
  const { publisher } = bulletin
  const { responsible, editors, printer, quantity, printedOn, periodicity } = meta.imprint
  const day = (date: string) => formatDate(date, labels.language)
  const own = (slot: Slot) => slot && words(site, issue.language, slot)
  return [
    [labels.parent, own(publisher.parent)],
    [labels.publisher, own(publisher.name)],
    [labels.responsible, own(responsible && who(responsible))],
    [labels.editors, editors.length > 0 && own(editors.map((one, i) => markup`${i > 0 && markup`<br>`}${who(one)}`))],
    [labels.licence, licence && labels.licenceText({ number: licence.number, date: day(licence.date), issuer: licence.issuer })],
    [labels.printer, own(printer && joined(printer.name, printer.address))],
    [labels.quantity, quantity !== undefined && labels.copies(formatNumber(quantity, labels.language))],
    [labels.printedOn, printedOn && day(printedOn)],
    [labels.publishedOn, day(meta.date)],
    [labels.periodicity, own(periodicity) ?? labels.period[bulletin.periodicity]],
    [labels.address, own(publisher.address)],
    [labels.phone, publisher.phone],
    [labels.email, publisher.email && mail(publisher.email)],
    [labels.website, publisher.website && web(publisher.website)],
  ]
}

/** The facts that the last page of a bulletin carries. */
export function imprint(site: Site): Markup {
  const { issue, labels } = site
  const rows = facts(site).map(([term, fact]) => fact && markup`<div><dt>${term}</dt><dd>${fact}</dd></div>\n`)
  return markup`<footer class="imprint" id="imprint">
<h2>${labels.imprint}</h2>
<p class="imprint-title"><strong${lang(site, issue.language)}>${issue.bulletin.title}</strong> · ${issueLine(issue.meta, labels)}${
    issue.audience === 'internal' && markup` · ${labels.internal}`
  }</p>
<dl>
${rows}</dl>
</footer>`
}
