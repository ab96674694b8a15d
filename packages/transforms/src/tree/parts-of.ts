import type { Text } from 'mdast'
import type { Point, Position } from 'unist'

/**
 * Where parts of a text node stand in the source. Exact in lines of plain text; behind a character reference or an escape in the
 * same line it is as far off as those are longer than what they stand for.
 *
 * @param node the text
 * @param indent columns that its lines behind the first are indented by: those of the block that holds the text
 * @returns the place of the part between two indices; undefined when the node has none
 */
export function partsOf(node: Text, indent = 0): (from: number, to: number) => Position | undefined {
  const start = node.position?.start
  if (!start) return () => undefined
  const lineStarts = [0, ...[...node.value.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const at = (index: number): Point => {
    const line = lastNotAbove(lineStarts, index)
    const column = line === 0 ? start.column + index : index - (lineStarts[line] as number) + 1 + indent
    return { line: start.line + line, column, ...(start.offset === undefined ? {} : { offset: start.offset + index + line * indent }) }
  }
  return (from, to) => ({ start: at(from), end: at(to) })
}

function lastNotAbove(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] as number) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
