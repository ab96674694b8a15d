import type { Citation, DocumentReference } from './citation.ts'

/** Finds the earlier citation that a short form or a back reference repeats. Asked in the order of the text. */
export interface Linker {
  link(citation: Citation): number | undefined
  add(citation: Citation, index: number): void
}

interface Known {
  index: number
  citation: Citation
}

/** So many documents may share type and number before the search gives up: it stays linear. */
const MOST_NAMESAKES = 24

export function createLinker(): Linker {
  const byNumber = new Map<string, Known[]>()
  const lastOfType = new Map<string, number>()
  const speaksOfItself = new Set<string>()
  return {
    link(citation) {
      const { nature, docType } = citation
      if (nature === 'back') return lastOfType.get(docType)
      if (nature === 'self') {
        const last = speaksOfItself.has(docType) ? undefined : lastOfType.get(docType)
        if (last === undefined) speaksOfItself.add(docType)
        return last
      }
      if (nature !== 'short' || citation.number === undefined) return undefined
      const known = byNumber.get(numberKey(citation)) ?? []
      return known.find((one) => isSame(one.citation, citation))?.index
    },
    add(citation, index) {
      if (citation.nature === 'self' || citation.nature === 'back') return
      lastOfType.set(citation.docType, citation.antecedent ?? index)
      if (citation.number === undefined || citation.antecedent !== undefined) return
      const key = numberKey(citation)
      const known = byNumber.get(key)
      if (!known) byNumber.set(key, [{ index, citation }])
      else if (known.length < MOST_NAMESAKES) known.push({ index, citation })
    },
  }
}

/** The number without its leading zeros. */
export function plainNumber(number: string): string {
  let zeros = 0
  while (zeros < number.length - 1 && number[zeros] === '0') zeros++
  return zeros === 0 ? number : number.slice(zeros)
}

function numberKey({ docType, number }: DocumentReference): string {
  return docType + plainNumber(number!)
}

/** Whether nothing that both say differs. */
export function isSame(known: DocumentReference, said: DocumentReference): boolean {
  return (
    agrees(known.symbol, said.symbol) &&
    agrees(known.year, said.year) &&
    agrees(known.date, said.date) &&
    agrees(known.term, said.term) &&
    agrees(placeOf(known), placeOf(said))
  )
}

/** The place of an issuer that exists in many: “UBND.Lâm Đồng”. */
function placeOf({ issuer }: DocumentReference): string | undefined {
  const dot = typeof issuer === 'string' ? issuer.indexOf('.') : -1
  return dot < 0 ? undefined : (issuer as string).slice(dot)
}

function agrees(known: string | undefined, said: string | undefined): boolean {
  return known === undefined || said === undefined || known === said
}
