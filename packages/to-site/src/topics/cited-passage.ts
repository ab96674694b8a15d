import type { ItemRecord } from '@bantin/archive'
import { findCitations } from '@bantin/citations'

/** Documents beyond these are opened at the head of the item: looking through a long text for each would take too long. */
const MOST = 100

const plain = (text: string): string => text.replace(/\u00a0/g, ' ')

/** What stands in a text wherever a document is cited: its number and symbol, or its title without the date. */
export function traceOf(name: string): string {
  const [citation] = findCitations(name)
  if (citation?.start !== 0) return plain(name)
  return plain(citation.core?.text ?? (citation.name === undefined ? citation.text : `${citation.docType} ${citation.name}`))
}

/**
 * The heading below which an item first cites a document.
 *
 * @param item the item
 * @param key of the document
 * @param trace of {@link traceOf}
 * @returns the id of the heading; nothing where that is the head of the item, or not found
 */
export function citedPassage({ citations, passages }: ItemRecord, key: string, trace: string): string | undefined {
  if (passages.length < 2 || citations.findIndex((one) => one.key === key) >= MOST) return undefined
  return passages.find(({ heading, text }) => plain(`${heading ?? ''}\n${text}`).includes(trace))?.id
}
