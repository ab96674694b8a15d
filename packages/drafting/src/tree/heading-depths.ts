import type { Heading } from 'mdast'

const TOP = 2
const DEEPEST = 6

/** Make the headings of an item begin at level 2 and skip none; each stays below those that it stood below. */
export function fitDepths(headings: readonly Heading[]): void {
  const above: number[] = []
  for (const heading of headings) {
    const written: number = heading.depth
    while ((above.at(-1) ?? 0) >= written) above.pop()
    heading.depth = Math.min(above.length + TOP, DEEPEST) as Heading['depth']
    above.push(written)
  }
}
