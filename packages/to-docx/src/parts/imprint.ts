import { type ImprintFact, imprintFacts, issueLabels, issueLine } from '@bantin/paratext'
import { ExternalHyperlink, type FileChild, Paragraph, type ParagraphChild } from 'docx'
import { safeAddress } from '../writer/address.ts'
import type { Writer } from '../writer/writer.ts'
import { line, words } from './line.ts'

function value(writer: Writer, { own, href }: ImprintFact, text: string): ParagraphChild[] {
  const language = own ? writer.issue.language : writer.labels.language
  const link = href === undefined ? undefined : safeAddress(href)
  if (link === undefined) return words(writer, text, language)
  return [new ExternalHyperlink({ link, children: words(writer, text, language, { style: 'Hyperlink' }) })]
}

const fact = (writer: Writer, one: ImprintFact, isLast: boolean): FileChild =>
  new Paragraph({
    style: 'Imprint',
    keepLines: true,
    keepNext: !isLast,
    children: [
      ...words(writer, `${one.term}: `, writer.labels.language, { bold: true }),
      ...one.lines.flatMap((text, index) => [
        ...(index > 0 ? words(writer, '; ', writer.labels.language) : []),
        ...value(writer, one, text),
      ]),
    ],
  })

/** The facts that the last page of a bulletin carries, kept on one page. */
export function imprint(writer: Writer): FileChild[] {
  const { issue, labels } = writer
  const facts = imprintFacts(issue, labels)
  const which = [issueLine(issue.meta, labels), ...issueLabels(issue, labels)].join(' · ')
  return [
    new Paragraph({ style: 'Separator', keepNext: true }),
    line(writer, 'BlockHeading', labels.imprint, labels.language),
    new Paragraph({
      style: 'Imprint',
      keepNext: true,
      children: [...words(writer, issue.bulletin.title, issue.language, { bold: true }), ...words(writer, ` · ${which}`, labels.language)],
    }),
    ...facts.map((one, index) => fact(writer, one, index === facts.length - 1)),
  ]
}
