import type { Found } from './found.ts'

/** The documents that have all parts of a query or, where none has, as many as any; only those that pass all filters. */
export function candidates(
  found: readonly Found[],
  filters: readonly Found[],
  documents: number,
): { readonly documents: number[]; readonly parts: number } {
  const passes = (document: number) => filters.every((filter) => filter.has(document))
  if (found.length === 0) {
    const all: number[] = []
    if (filters.length > 0) for (let document = 0; document < documents; document++) if (passes(document)) all.push(document)
    return { documents: all, parts: 0 }
  }
  const counts = new Map<number, number>()
  let parts = 0
  for (const one of found) {
    one.forEach((_, document) => {
      if (document >= documents || !passes(document)) return
      const count = (counts.get(document) || 0) + 1
      counts.set(document, count)
      parts = Math.max(parts, count)
    })
  }
  const most: number[] = []
  counts.forEach((count, document) => {
    if (count === parts) most.push(document)
  })
  return { documents: most, parts }
}
