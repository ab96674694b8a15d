import type { Sector } from '../citation.ts'
import { FIELDS, PARTY_BODIES, PARTY_LEVELS, PARTY_ORGANS, PLACED_BODIES, STATE_BODIES, SYMBOL_CODES, TIERS } from '../data/bodies.ts'
import { DOCUMENT_TYPES, type DocumentType } from '../data/document-types.ts'

/** What a part of a symbol can stand for: types of documents, a body, or both. */
export interface Code {
  readonly text: string
  readonly types: readonly DocumentType[]
  readonly typesOf: Readonly<Record<Sector, readonly DocumentType[]>>
  /** The one sector that has such types. */
  readonly onlySector: Sector | undefined
  readonly isBody: boolean
  /** The sector of the body, where the code decides it. */
  readonly sector: Sector | undefined
  /** A whole tier: it says which tier, not which organ. */
  readonly isTier: boolean
}

interface Codes {
  readonly exact: ReadonlyMap<string, Code>
  /** By their letters alone, for texts that lost Đ, & or case. */
  readonly loose: ReadonlyMap<string, readonly Code[]>
}

const STATE_START = /^(?:UB(?!TWMT)|VKS|TA|BNN)/
const TYPOS = { BNNPTTN: 'BNNPTNT', BNNPNT: 'BNNPTNT', BNNPTNN: 'BNNPTNT', HDND: 'HĐND' } as const

let codes: Codes | undefined

function build(): Codes {
  const types = new Map<string, DocumentType[]>()
  for (const type of DOCUMENT_TYPES) for (const code of type.abbreviations) types.set(code, [...(types.get(code) ?? []), type])
  const bodies = bodySectors()
  const tiers = new Set(TIERS.split(' '))
  const exact = new Map<string, Code>()
  const loose = new Map<string, Code[]>()
  for (const text of new Set([...types.keys(), ...bodies.keys()])) {
    const code = createCode(text, types.get(text) ?? [], bodies, tiers)
    exact.set(text, code)
    loose.set(looseKey(text), [...(loose.get(looseKey(text)) ?? []), code])
  }
  for (const [typo, text] of Object.entries(TYPOS)) loose.set(typo, [exact.get(text)!])
  return { exact, loose }
}

function bodySectors(): ReadonlyMap<string, Sector | undefined> {
  const bodies = new Map<string, Sector | undefined>()
  for (const code of SYMBOL_CODES.split(' ')) bodies.set(code, isPartyCode(code) ? 'party' : STATE_START.test(code) ? 'state' : undefined)
  for (const [code] of [...STATE_BODIES, ...PLACED_BODIES]) bodies.set(code, 'state')
  for (const [field] of FIELDS) for (const head of 'BSP') bodies.set(head + field, 'state')
  for (const code of TIERS.split(' ')) bodies.set(code, 'party')
  for (const [organ] of PARTY_ORGANS) for (const [level] of PARTY_LEVELS) bodies.set(organ + level, 'party')
  for (const [code] of PARTY_BODIES) if (code.length > 3) bodies.set(code, 'party')
  return bodies
}

function createCode(
  text: string,
  types: DocumentType[],
  bodies: ReadonlyMap<string, Sector | undefined>,
  tiers: ReadonlySet<string>,
): Code {
  const of = (sector: Sector) => types.filter((type) => !type.sector || type.sector === sector)
  const first = types[0]?.sector
  return {
    text,
    types,
    typesOf: { party: of('party'), state: of('state') },
    onlySector: types.every((type) => type.sector === first) ? first : undefined,
    isBody: bodies.has(text),
    sector: bodies.get(text),
    isTier: tiers.has(text),
  }
}

export function isPartyCode(code: string): boolean {
  return /(?:TW|TU|HU|QU|ThU|ĐU|ĐUK|ĐUX)$/.test(code)
}

function looseKey(code: string): string {
  return code.replaceAll('&', '').toUpperCase().replaceAll('Đ', 'D')
}

/** The code that is written exactly so. */
export function exactCode(written: string): Code | undefined {
  codes ??= build()
  return codes.exact.get(written)
}

/** The code of a part that may have lost Đ, & or case. */
export function findCode(written: string): Code | undefined {
  const exact = exactCode(written)
  if (exact) return exact
  const plain = written.replaceAll('&', '').toUpperCase()
  return codes!.loose.get(looseKey(written))?.find((code) => keepsStrokes(plain, code.text.toUpperCase()))
}

/** A written Đ is never a lost one: HĐ is not HD. */
function keepsStrokes(written: string, code: string): boolean {
  if (written.length !== code.length) return true
  for (let i = 0; i < written.length; i++) if (written[i] === 'Đ' && code[i] !== 'Đ') return false
  return true
}
