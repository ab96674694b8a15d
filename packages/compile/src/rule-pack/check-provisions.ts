import { type Diagnostic, diagnose, type Localised, type Location, type Rule } from '@bantin/diagnostics'
import { type Bulletin, type Issue, sizeOf } from '@bantin/schema'
import type { ReadDocument } from '../document/read-document.ts'
import { imprintFieldMissing, licenceAudience, licenceNotValid, pageTooLarge, tooManyPages } from '../rules/pack-rules.ts'
import type { ImprintField, Provision, RulePack } from './rule-pack.ts'

/** The documents that provisions are checked against. */
export interface Checked {
  readonly bulletin: ReadDocument<Bulletin> & { readonly value: Bulletin }
  readonly issue: ReadDocument<Issue> & { readonly value: Issue }
}

/** Check everything that can be told before the pages are set. */
export function checkProvisions(packs: readonly RulePack[], checked: Checked): Diagnostic[] {
  return packs.flatMap((pack) => pack.provisions.flatMap((provision) => check(provision, checked)))
}

/** Check the number of pages, once they are set. */
export function checkPages(packs: readonly RulePack[], options: { readonly pages: number; readonly at: Location }): Diagnostic[] {
  const { pages, at } = options
  return packs.flatMap((pack) =>
    pack.provisions.flatMap((one) =>
      one.kind === 'max-pages' && pages > one.pages ? [cite(one, tooManyPages, at, { pages, limit: one.pages })] : [],
    ),
  )
}

/** A finding that names its source; what nobody has verified cannot stop a build. */
function cite<P>({ source }: Provision, rule: Rule<P>, at: Location, params: P): Diagnostic {
  const cited: Rule<P> = { ...rule, source, severity: source.verified ? rule.severity : 'warning' }
  return diagnose(cited, at, ...([params] as P extends void ? [] : [params: P]))
}

function check(provision: Provision, { bulletin, issue }: Checked): Diagnostic[] {
  const licence = issue.value.imprint.licence ?? bulletin.value.licence
  const ofLicence = (key: string): Location =>
    issue.value.imprint.licence
      ? { file: issue.file, place: issue.placeOf(['imprint', 'licence', key]) }
      : { file: bulletin.file, place: bulletin.placeOf(['licence', key]) }
  switch (provision.kind) {
    case 'max-page-size': {
      const { width, height } = sizeOf(bulletin.value.page.format)
      if (width <= provision.widthMm && height <= provision.heightMm) return []
      const at = { file: bulletin.file, place: bulletin.placeOf(['page', 'format']) }
      return [cite(provision, pageTooLarge, at, { page: `${width} × ${height}`, limit: `${provision.widthMm} × ${provision.heightMm}` })]
    }
    case 'required-imprint':
      return provision.fields.flatMap((field) => {
        const { present, name, key } = IMPRINT[field](bulletin.value, issue.value)
        return present
          ? []
          : [cite(provision, imprintFieldMissing, { file: issue.file, place: issue.placeOfKey(['imprint']) }, { field: name, key })]
      })
    case 'licence-valid': {
      if (!licence) return []
      const { date } = issue.value
      const { number, validFrom, validUntil } = licence
      if (validUntil !== undefined && date > validUntil)
        return [cite(provision, licenceNotValid, ofLicence('validUntil'), { number, date, until: validUntil, expired: true })]
      if (validFrom !== undefined && date < validFrom)
        return [cite(provision, licenceNotValid, ofLicence('validFrom'), { number, date, until: validFrom, expired: false })]
      return []
    }
    case 'licence-audience': {
      const audience = issue.value.audience ?? bulletin.value.audience
      if (!licence || licence.audiences.includes(audience)) return []
      const at = ofLicence('audiences')
      return [cite(provision, licenceAudience, at, { number: licence.number, audience, allowed: licence.audiences.join(', ') })]
    }
    case 'max-pages':
      return []
  }
}

type Fact = (bulletin: Bulletin, issue: Issue) => { readonly present: boolean; readonly name: Localised; readonly key: string }

const IMPRINT: Readonly<Record<ImprintField, Fact>> = {
  organisation: (bulletin) => ({
    present: bulletin.publisher.name !== '',
    name: { vi: 'tên cơ quan xuất bản', en: 'the publisher' },
    key: 'publisher.name',
  }),
  licence: (bulletin, issue) => ({
    present: (issue.imprint.licence ?? bulletin.licence) !== undefined,
    name: { vi: 'số và ngày giấy phép', en: 'number and date of the licence' },
    key: 'licence',
  }),
  responsible: (_, issue) => ({
    present: issue.imprint.responsible !== undefined,
    name: { vi: 'người chịu trách nhiệm xuất bản', en: 'who is responsible for publication' },
    key: 'imprint.responsible',
  }),
  printer: (_, issue) => ({
    present: issue.imprint.printer !== undefined,
    name: { vi: 'nơi in', en: 'the printer' },
    key: 'imprint.printer',
  }),
  quantity: (_, issue) => ({
    present: issue.imprint.quantity !== undefined,
    name: { vi: 'số lượng in', en: 'the quantity printed' },
    key: 'imprint.quantity',
  }),
  periodicity: (_, issue) => ({
    present: issue.imprint.periodicity !== undefined,
    name: { vi: 'kỳ hạn xuất bản', en: 'the periodicity' },
    key: 'imprint.periodicity',
  }),
}
