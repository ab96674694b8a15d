import { type Diagnostic, diagnose, nearest } from '@bantin/diagnostics'
import type { ItemResult } from '../item/compile-item.ts'
import { unknownHeading, unknownItem } from '../rules/reference-rules.ts'

/** Every link to an item, and to a heading of it, leads somewhere. */
export function checkItemLinks(results: ReadonlyMap<string, ItemResult>, files: Iterable<string>): Diagnostic[] {
  const names = [...files].map(nameOf)
  return [...results.values()].flatMap((result) =>
    result.references.items.flatMap(({ item, fragment, written, file, place }) => {
      if (item === undefined) return [diagnose(unknownItem, { file, place }, { target: written, nearest: nearest(nameOf(written), names) })]
      const headings = results.get(item)?.headings
      if (fragment === '' || !headings || headings.has(fragment)) return []
      return [diagnose(unknownHeading, { file, place }, { item, fragment, nearest: nearest(fragment, headings) })]
    }),
  )
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
