import type { CompiledIssue } from '@bantin/compile'
import type { Responsibility } from '@bantin/schema'
import { formatDate } from '../dates.ts'
import type { Labels } from '../labels/labels.ts'
import { formatNumber } from '../numbers.ts'

/** One fact of the imprint block. */
export interface ImprintFact {
  readonly term: string
  /** One line each: there may be several editors. */
  readonly lines: readonly string[]
  /** True when the lines are words of the bulletin, in its language, and not the form's. */
  readonly own: boolean
  /** Where the line leads, for forms that have links. */
  readonly href?: string
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(', ')

const who = ({ role, name, organisation }: Responsibility): string => joined(role, name, organisation)

const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')

/**
 * The facts that the last page of a bulletin carries, in the order in which they are printed.
 *
 * @param issue the issue
 * @param labels in the language of the form
 */
export function imprintFacts({ bulletin, meta, licence }: CompiledIssue, labels: Labels): ImprintFact[] {
  const { publisher } = bulletin
  const { responsible, editors, printer, quantity, printedOn, periodicity } = meta.imprint
  const { language } = labels
  const own = (term: string, ...lines: readonly (string | undefined)[]) => ({ term, lines, own: true })
  const said = (term: string, line: string | undefined, href?: string) => ({ term, lines: [line], own: false, ...(href ? { href } : {}) })
  const facts: readonly { term: string; lines: readonly (string | undefined)[]; own: boolean; href?: string }[] = [
    own(labels.parent, publisher.parent),
    own(labels.publisher, publisher.name),
    own(labels.responsible, responsible && who(responsible)),
    own(labels.editors, ...editors.map(who)),
    said(labels.licence, licence && labels.licenceText({ ...licence, date: formatDate(licence.date, language) })),
    own(labels.printer, printer && joined(printer.name, printer.address)),
    said(labels.quantity, quantity === undefined ? undefined : labels.copies(formatNumber(quantity, language))),
    said(labels.printedOn, printedOn && formatDate(printedOn, language)),
    said(labels.publishedOn, formatDate(meta.date, language)),
    periodicity === undefined ? said(labels.periodicity, labels.period[bulletin.periodicity]) : own(labels.periodicity, periodicity),
    own(labels.address, publisher.address),
    said(labels.phone, publisher.phone),
    said(labels.email, publisher.email, publisher.email && `mailto:${publisher.email}`),
    said(labels.website, publisher.website && withoutScheme(publisher.website), publisher.website),
  ]
  return facts.map((fact) => ({ ...fact, lines: fact.lines.filter((line) => line !== undefined) })).filter((fact) => fact.lines.length > 0)
}
