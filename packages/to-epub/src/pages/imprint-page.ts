import { type Markup, markup } from '@bantin/hast/markup'
import { type ImprintFact, imprintFacts, issueLabels, issueLine } from '@bantin/paratext'
import type { Book } from '../book.ts'
import { words } from '../markup/lang.ts'
import { outsideAddress } from '../markup/outside-address.ts'
import { page } from './page.ts'

function row({ issue, labels }: Book, { term, lines, own, href }: ImprintFact): Markup {
  const text = lines.map((line, i) => markup`${i > 0 && markup`<br/>`}${line}`)
  const address = href === undefined ? undefined : outsideAddress(href)
  const linked = address === undefined ? text : markup`<a href="${address}">${text}</a>`
  return markup`<dt>${term}</dt>\n<dd>${own ? words(issue.language, labels.language, linked) : linked}</dd>\n`
}

/** The last page: the facts that the law and the publisher put there. */
export function imprintPage(book: Book): string {
  const { issue, labels } = book
  const credit = issue.cover?.credit
  const facts: ImprintFact[] = [
    ...imprintFacts(issue, labels),
    ...(credit === undefined ? [] : [{ term: labels.cover, lines: [credit], own: true }]),
  ]
  return page({
    title: labels.imprint,
    language: labels.language,
    part: 'backmatter',
    body: markup`<section class="imprint" epub:type="colophon" role="doc-colophon" aria-labelledby="imprint">
<h1 id="imprint">${labels.imprint}</h1>
<p><strong>${words(issue.language, labels.language, issue.bulletin.title)}</strong> · ${[issueLine(issue.meta, labels), ...issueLabels(issue, labels)].join(' · ')}</p>
<dl>
${facts.map((fact) => row(book, fact))}</dl>
</section>`,
  })
}
