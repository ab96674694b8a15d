import type { Place } from '@bantin/diagnostics'
import type { Run, Source } from './run.ts'

/** Where a stretch of a run stands in its file: exactly, where the node is one line written as it is read; else the node. */
export function placeOf({ sources }: Run, start: number, end: number): Place | undefined {
  const source = sourceAt(sources, start)
  const position = source?.node.position
  if (!source || !position) return undefined
  const value = 'value' in source.node ? source.node.value : ''
  const oneLine = position.start.line === position.end.line && position.end.column - position.start.column === value.length
  if (!oneLine || end - source.at > value.length) return position
  const { line, column } = position.start
  return { start: { line, column: column + start - source.at }, end: { line, column: column + end - source.at } }
}

/** The last source that begins at or before a place. */
function sourceAt(sources: readonly Source[], at: number): Source | undefined {
  let [low, high] = [0, sources.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sources[middle] as Source).at <= at) low = middle + 1
    else high = middle
  }
  return sources[low - 1]
}
