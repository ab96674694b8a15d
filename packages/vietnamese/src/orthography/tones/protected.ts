import type { Spans } from '../text/addresses.ts'
import { isLetterUnit } from '../text/units.ts'

/** Where the phrases stand in the text as whole words; of two that overlap, the first is enough, since it covers the words it has. */
export function findProtected(text: string, phrases: readonly string[]): Spans {
  const spans: [start: number, end: number][] = []
  for (const phrase of new Set(phrases.flatMap((one) => [one, one.normalize('NFC'), one.normalize('NFD')]))) {
    if (phrase === '') continue
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      const end = at + phrase.length
      if (!isLetterUnit(text.charCodeAt(at - 1)) && !isLetterUnit(text.charCodeAt(end))) spans.push([at, end])
    }
  }
  return merge(spans.sort(([a], [b]) => a - b))
}

function merge(sorted: readonly (readonly [number, number])[]): Spans {
  const merged: number[] = []
  for (const [start, end] of sorted) {
    const last = merged.length - 1
    if (last > 0 && start <= (merged[last] as number)) merged[last] = Math.max(merged[last] as number, end)
    else merged.push(start, end)
  }
  return merged
}
