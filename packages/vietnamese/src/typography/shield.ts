import { findAddresses, type Spans } from '../orthography/text/addresses.ts'

/**
 * Addresses, and code between backticks on one line or in fences: nothing in them is text.
 *
 * @returns offsets of starts and ends, in turn
 */
export function findShielded(text: string): Spans {
  const addresses = findAddresses(text)
  if (!text.includes('`')) return addresses
  return merge(addresses, findCode(text))
}

const TICKS = /`+/g

function findCode(text: string): Spans {
  const spans: number[] = []
  let open: { at: number; ticks: string; line: number } | undefined
  let line = 0
  let seen = 0
  for (const { index, 0: ticks } of text.matchAll(TICKS)) {
    for (; seen < index; seen++) if (text.charCodeAt(seen) === 10) line++
    if (open?.ticks === ticks && (ticks.length > 2 || open.line === line)) {
      spans.push(open.at, index + ticks.length)
      open = undefined
    } else if (open === undefined || (open.ticks.length < 3 && open.line !== line)) open = { at: index, ticks, line }
  }
  return spans
}

function merge(a: Spans, b: Spans): Spans {
  const merged: number[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const fromA = j >= b.length || (i < a.length && (a[i] as number) <= (b[j] as number))
    const [start, end] = fromA ? [a[i] as number, a[i + 1] as number] : [b[j] as number, b[j + 1] as number]
    if (fromA) i += 2
    else j += 2
    const last = merged.length - 1
    if (last > 0 && start < (merged[last] as number)) merged[last] = Math.max(merged[last] as number, end)
    else merged.push(start, end)
  }
  return merged
}
