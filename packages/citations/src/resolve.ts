import { createLinker, isSame, plainNumber } from './antecedent.ts'
import type { Citation, DocumentReference } from './citation.ts'
import { documentKey, nameKey, termOf } from './key.ts'

/** A document that the caller knows, with an `id` of the caller's own and whatever else it carries. */
export interface KnownDocument extends DocumentReference {
  id: string
}

export interface ResolveOptions<D extends KnownDocument = KnownDocument> {
  /**
   * Documents to look the citations up in.
   *
   * @default []
   * @example [{ id: 'nuoc-sach', docType: 'Nghị quyết', number: '09', symbol: 'NQ/TU', date: '2021-03-05' }]
   */
  registry?: readonly D[]
}

/** What a citation means. */
export interface Resolution<D extends KnownDocument = KnownDocument> {
  citation: Citation
  /** Index of the earlier citation that it repeats. */
  antecedent?: number
  /** The same for all citations of one document; absent when the text does not say enough to tell it from others. */
  key?: string
  /** The one document of the registry that it can be. */
  document?: D
  /** The documents of the registry between which the text does not decide. */
  candidates?: D[]
}

/** So many documents of one type and number are compared; a registry has a few at most. */
const MOST_NAMESAKES = 64

/**
 * Say which document each citation means: short forms and back references (“Nghị quyết 18”, “Nghị quyết này”) take what the earlier
 * citation says, and all are looked up in a registry. Numbers of the Party start again with each term, so a number of the centre without
 * term or date may fit several documents; then none is chosen.
 *
 * @param citations in the order of the text; for a whole issue, those of all its articles one after another
 * @returns one resolution for each citation, in the same order
 * @example
 * ```ts
 * import { findCitations, resolve } from '@bantin/citations'
 *
 * const citations = findCitations('Nghị quyết số 09-NQ/TU ngày 5/3/2021 về nước sạch. Nghị quyết 09 giao xã lập tổ.')
 * const registry = [{ id: 'nuoc-sach', docType: 'Nghị quyết', number: '09', symbol: 'NQ/TU', date: '2021-03-05' }]
 * const [, second] = resolve(citations, { registry })
 * console.log(second?.antecedent, second?.key, second?.document?.id) // => 0 Nghị quyết 9 NQ/TU 2021-03-05 nuoc-sach
 * ```
 */
export function resolve<D extends KnownDocument = KnownDocument>(
  citations: readonly Citation[],
  options: ResolveOptions<D> = {},
): Resolution<D>[] {
  const index = indexRegistry(options.registry ?? [])
  const linker = createLinker()
  const references: DocumentReference[] = []
  return citations.map((citation, at) => {
    const antecedent = linker.link(citation)
    linker.add(antecedent === undefined ? citation : { ...citation, antecedent }, at)
    const reference = merge(antecedent === undefined ? undefined : references[antecedent], citation)
    references.push(reference)
    const key = documentKey(reference)
    const found = (index.get(registryKey(reference)) ?? []).filter((known) => fits(known, reference))
    return {
      citation,
      ...(antecedent !== undefined && { antecedent }),
      ...(key !== undefined && { key }),
      ...(found.length === 1 && { document: found[0]! }),
      ...(found.length > 1 && { candidates: found }),
    }
  })
}

function indexRegistry<D extends KnownDocument>(registry: readonly D[]): ReadonlyMap<string, D[]> {
  const index = new Map<string, D[]>()
  for (const known of registry) {
    const key = registryKey(known)
    const namesakes = index.get(key)
    if (!namesakes) index.set(key, [known])
    else if (namesakes.length < MOST_NAMESAKES) namesakes.push(known)
  }
  return index
}

function registryKey({ docType, number, name, plenum }: DocumentReference): string {
  if (number !== undefined) return `${docType} số ${plainNumber(number)}`
  return plenum ? `${docType} Trung ương ${plenum}` : `${docType} ${nameKey(name ?? '')}`
}

/** The antecedent says what the short form leaves out. */
function merge(earlier: DocumentReference | undefined, citation: Citation): DocumentReference {
  const { docType, number, year, symbol, issuer, date, term, name, plenum } = citation
  const own = { docType, number, year, symbol, issuer, date, term, name, plenum }
  return {
    ...earlier,
    ...(Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as unknown as DocumentReference),
  }
}

function fits(known: DocumentReference, said: DocumentReference): boolean {
  if (!isSame(known, said)) return false
  const [one, other] = [termOf(known), termOf(said)]
  return !one || !other || one === other
}
