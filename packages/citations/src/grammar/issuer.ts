import type { Sector } from '../citation.ts'
import { FIELD_HEADS, FIELDS, OFFICES, PARTY_BODIES, PARTY_LEVELS, PARTY_ORGANS, PLACED_BODIES, STATE_BODIES } from '../data/bodies.ts'
import { lazyPhrases, lazyTable, lookUp, matchPhrase, skipJoint, skipSpace } from '../text/phrase.ts'
import { AND, OF } from '../text/words.ts'
import { readOrganisation } from './organisation.ts'
import { readPlace } from './place.ts'
import { readPlenum } from './plenum.ts'

interface IssuerMatch {
  end: number
  code: string | string[]
  sector?: Sector
  /** Where the issuer is a session of the Central Committee. */
  plenum?: string
}

type Names = readonly (readonly [code: string, ...names: string[]])[]

const MOST_JOINT = 12

const central = /* @__PURE__ */ lazyTable(() => [...named(PARTY_BODIES, 'party'), ...named(STATE_BODIES, 'state')])
const placed = /* @__PURE__ */ lazyTable(() => named(PLACED_BODIES, 'state'))
const heads = /* @__PURE__ */ lazyTable(() => named(FIELD_HEADS, 'state'))
const fields = /* @__PURE__ */ lazyTable(() => named(FIELDS, 'state'))
const offices = /* @__PURE__ */ lazyPhrases(...OFFICES)
const organs = /* @__PURE__ */ lazyTable(() => named(PARTY_ORGANS, 'party'))
const levels = /* @__PURE__ */ lazyTable(() =>
  PARTY_LEVELS.flatMap(([code, local, ...names]) => names.map((name) => [name, { code, local }] as const)),
)

function* named(bodies: Names, sector: Sector): Generator<readonly [string, { code: string; sector: Sector }]> {
  for (const [code, ...names] of bodies) for (const name of names) yield [name, { code, sector }]
}

/** Reads “của Bộ Chính trị”; several bodies when the document is joint. */
export function readIssuer(text: string, at: number, joint: boolean): IssuerMatch | undefined {
  const of = matchPhrase(text, at, OF)
  if (of < 0) {
    const session = readPlenum(text, at)
    return session?.session ? { end: session.end, code: 'BCHTW', sector: 'party', plenum: session.plenum } : undefined
  }
  const start = skipSpace(text, of)
  const session = readPlenum(text, start)
  if (session) return { end: session.end, code: 'BCHTW', sector: 'party', plenum: session.plenum }
  const first = readBody(text, start) ?? readOrganisation(text, start)
  return first && (joint || first.code === 'BCT') ? readOthers(text, first, joint) : first
}

/** The others of a joint document; “Bộ Chính trị, Ban Bí thư” share theirs without being called joint. */
function readOthers(text: string, first: IssuerMatch, joint: boolean): IssuerMatch {
  const codes = [first.code].flat()
  let { end } = first
  for (let count = 0; count < MOST_JOINT; count++) {
    const gap = skipJoint(text, end)
    const and = matchPhrase(text, gap, AND)
    const next = readBody(text, and > 0 ? skipSpace(text, and) : gap)
    if (!next || gap === end || (!joint && next.code !== 'BBT')) break
    codes.push(...[next.code].flat())
    end = next.end
  }
  return codes.length > 1 ? { end, code: codes } : first
}

/** Reads the name of one body with its place. */
export function readBody(text: string, at: number): IssuerMatch | undefined {
  const body = lookUp(placed(), text, at)
  if (body) return withPlace(text, body.end, body.value.code, 'state')
  const party = readPartyOrgan(text, at)
  const one = lookUp(central(), text, at)
  if (party && party.end > (one?.end ?? 0)) return party
  if (one) return { end: one.end, ...one.value }
  const office = lookUp(offices(), text, at)
  if (office) return readBody(text, skipSpace(text, office.end))
  const head = lookUp(heads(), text, at)
  const field = head && lookUp(fields(), text, skipSpace(text, head.end), skipJoint)
  if (!field) return undefined
  const code = head.value.code + field.value.code
  return head.value.code === 'B' ? { end: field.end, code, sector: 'state' } : withPlace(text, field.end, code, 'state')
}

function readPartyOrgan(text: string, at: number): IssuerMatch | undefined {
  const organ = lookUp(organs(), text, at, skipJoint)
  const level = lookUp(levels(), text, organ ? skipSpace(text, organ.end) : at)
  if (!level || (!organ && level.value.code === 'TW')) return undefined
  const code = (organ?.value.code ?? '') + level.value.code
  if (!level.value.local) return { end: level.end, code, sector: 'party' }
  const inside = /^(?:ĐU|CB)$/.test(level.value.code) ? readInside(text, level.end, code) : undefined
  return inside ?? withPlace(text, level.end, code, 'party')
}

/** “Đảng ủy UBND tỉnh”, “Đảng ủy Sở Y tế”: the workplace of a committee. */
function readInside(text: string, at: number, code: string): IssuerMatch | undefined {
  const start = skipSpace(text, at)
  const where = start === at ? undefined : (readBody(text, start) ?? readOrganisation(text, start))
  return where && { end: where.end, code, sector: 'party' }
}

function withPlace(text: string, at: number, code: string, sector: Sector): IssuerMatch {
  const start = skipSpace(text, at)
  const place = start > at ? readPlace(text, start) : undefined
  return { end: place?.end ?? at, code: place?.name ? `${code}.${place.name}` : code, sector }
}
