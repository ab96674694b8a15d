import { type Citation, type DocumentReference, format, type KnownDocument, type Resolution, resolve } from '@bantin/citations'
import type { CitedDocument } from '../measure/documents-cited.ts'

/** A document that the editor knows. */
export interface LinkedDocument extends KnownDocument {
  /** Where it can be read. */
  readonly url?: string
  /**
   * How a list names it.
   * @defaultValue its type, number, date and issuer in the usual form
   */
  readonly title?: string
}

/** One citation of an item, with the document that it means. */
export interface Mention {
  readonly citation: Citation
  /** Index in the list of documents; undefined where nobody can tell which one is meant. */
  readonly index?: number
  readonly url?: string
  readonly candidates?: readonly LinkedDocument[]
}

/** What finds the address of a document; asked first, so that it can lead to the very article. */
export type UrlOf = (citation: Citation, document: LinkedDocument | undefined) => string | undefined

type Resolved = Resolution<LinkedDocument>

/** The documents that citations mean, each once, in the order in which the text first names them; and each citation with its document. */
export function citedDocuments(
  citations: readonly Citation[],
  registry: readonly LinkedDocument[],
  urlOf: UrlOf | undefined,
): { documents: CitedDocument[]; mentions: Mention[] } {
  const resolved = resolve(citations, { registry })
  const identities = identitiesOf(resolved)
  const indices = new Map<string, number>()
  const documents: CitedDocument[] = []
  const found = resolved.map(({ citation, document, candidates }, at): Mention => {
    const identity = identities[at]
    const own = urlOf?.(citation, document) || document?.url
    const url = own ? { url: own } : {}
    if (identity === undefined) return { citation, ...url }
    const index = indices.get(identity) ?? documents.length
    indices.set(identity, index)
    documents[index] = merge(documents[index], { name: nameOf(citation, document), count: 1, ...withUrl(document?.url || own) })
    return { citation, index, ...url, ...(candidates && { candidates }) }
  })
  const mentions = found.map((mention) => ({ ...withUrl(documents[mention.index ?? -1]?.url), ...mention }))
  return { documents, mentions }
}

/** What tells the documents apart. A citation that says too little goes with the only one that it can mean. */
function identitiesOf(resolved: readonly Resolved[]): (string | undefined)[] {
  const identities: (string | undefined)[] = []
  const namesakes = new Map<string, Set<string>>()
  for (const { citation, antecedent, document, key } of resolved) {
    const identity = (antecedent !== undefined && identities[antecedent]) || (document ? `document ${document.id}` : key)
    identities.push(identity)
    if (identity === undefined || antecedent !== undefined) continue
    const name = leastName(citation)
    namesakes.set(name, (namesakes.get(name) ?? new Set()).add(identity))
  }
  return resolved.map(({ citation }, at) => {
    if (identities[at] !== undefined || citation.nature === 'self' || citation.nature === 'back') return identities[at]
    const name = leastName(citation)
    const [only, ...others] = namesakes.get(name) ?? []
    return only !== undefined && others.length === 0 ? only : `name ${name}`
  })
}

/** Type with number, or with title: what every citation of a document says. */
function leastName({ docType, number, year, symbol, name, plenum, issuer, term }: Citation): string {
  if (number !== undefined) return format(known({ docType, number, year, symbol }), 'short')
  return format(known({ docType, name, plenum, ...(name || plenum ? {} : { issuer, term }) }), 'short')
}

type Facts = { [Key in keyof DocumentReference]: DocumentReference[Key] | undefined }

const known = (facts: Partial<Facts> & { docType: string }): DocumentReference =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as DocumentReference

function nameOf({ pinpoint: _, ...citation }: Citation, document: LinkedDocument | undefined): string {
  if (document?.title) return document.title
  const { issuer, ...rest } = document ? { ...citation, ...document } : citation
  const name = issuer === undefined ? format(rest) : format({ ...rest, issuer })
  // A code without a known name says no more than the symbol
  const isCode = [issuer ?? []].flat().some((code) => rest.symbol?.includes(code) && name.includes(` của ${code}`))
  return isCode ? format(rest) : name
}

/** The mention that says most names the document. */
function merge(one: CitedDocument | undefined, other: CitedDocument): CitedDocument {
  if (!one) return other
  const name = other.name.length > one.name.length ? other.name : one.name
  return { name, count: one.count + other.count, ...withUrl(one.url || other.url) }
}

const withUrl = (url: string | undefined): { url?: string } => (url ? { url } : {})
