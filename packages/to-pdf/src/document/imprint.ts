import type { CompiledIssue } from '@bantin/compile'
import type { Licence, Responsibility } from '@bantin/schema'
import { vietnamese as words } from '../words/vietnamese.ts'

/** A line of the imprint block: what it is, and what it says. */
export type ImprintRow = readonly [label: string, text: string]

const party = ({ role, name, organisation }: Responsibility): string =>
  [name, role, organisation].filter((part) => part !== undefined).join(', ')

/** The licence in one sentence. */
export function licenceLine({ number, issuer, date }: Licence): string {
  return words.licence(number, issuer, words.date(date))
}

/** The block at the foot of the last page (măng-sét). */
export function imprintRows({ bulletin, meta, licence }: CompiledIssue): ImprintRow[] {
  const { responsible, editors, printer, quantity, printedOn, periodicity } = meta.imprint
  const { publisher } = bulletin
  const contact = [publisher.address, publisher.phone && words.imprint.telephone(publisher.phone), publisher.email, publisher.website]
  const rows: [string, (string | undefined | '')[], string?][] = [
    [words.imprint.responsible, [responsible && party(responsible)]],
    [words.imprint.editors, editors.map(party), '; '],
    [words.imprint.publisher, [publisher.name, publisher.parent]],
    [words.imprint.contact, contact, ' · '],
    [words.imprint.licence, licence ? [licenceLine(licence), validity(licence)] : []],
    [words.imprint.printing, [printer?.name, printer?.address]],
    [words.imprint.quantityLabel, [quantity === undefined ? undefined : words.imprint.quantity(quantity)]],
    [words.imprint.printedOn, [printedOn && words.imprint.day(words.date(printedOn))]],
    [words.imprint.periodicity, [periodicity]],
  ]
  return rows
    .map(([label, parts, between = ', ']): ImprintRow => [label, parts.filter((part) => part !== undefined && part !== '').join(between)])
    .filter(([, text]) => text !== '')
}

const validity = ({ validFrom, validUntil }: Licence): string =>
  words.imprint.validity(validFrom && words.date(validFrom), validUntil && words.date(validUntil))
