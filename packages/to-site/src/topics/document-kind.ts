import { findCitations } from '@bantin/citations'
import { slug } from '@bantin/vietnamese/search'

/** The kind of a document: what its pages are called, and what readers call it. */
export interface DocumentKind {
  readonly key: string
  readonly name: string
}

/** Of what kind a document is, as its name says; nothing where it does not. */
export function documentKind(name: string): DocumentKind | undefined {
  const [citation] = findCitations(name)
  if (citation?.start !== 0) return undefined
  const key = slug(citation.docType)
  return key === '' ? undefined : { key, name: citation.docType }
}
