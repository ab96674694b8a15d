import type { CompiledIssue } from '@bantin/compile'
import type { ExpectedPart } from './expected.ts'
import { part } from './part.ts'

/** The facts of masthead and imprint that are words: dates, quantity and year are written in each form's own way. */
export function imprintWords({ bulletin, meta, cover, licence }: CompiledIssue, omit: ReadonlySet<string>): ExpectedPart[] {
  const { publisher } = bulletin
  const { responsible, editors, printer, periodicity } = meta.imprint
  const answering = [...(responsible ? [responsible] : []), ...editors]
  return [
    part('bulletin', bulletin.title),
    part('subtitle', bulletin.subtitle),
    part('issue title', meta.title),
    part('running number', String(meta.number)),
    part('publisher', publisher.name),
    part('parent', publisher.parent),
    part('address', publisher.address),
    part('phone', publisher.phone),
    part('email', publisher.email),
    part('licence', licence?.number),
    part('licence', licence?.issuer),
    ...answering.flatMap((one) => [part('responsible', one.role), part('responsible', one.name), part('responsible', one.organisation)]),
    part('printer', printer?.name),
    part('printer', printer?.address),
    part('periodicity', periodicity),
    ...(omit.has('image') ? [] : [part('cover credit', cover?.credit)]),
  ].filter((one) => one.words.length > 0)
}
