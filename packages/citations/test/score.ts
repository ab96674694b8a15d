import type { Citation } from '../src/index.ts'
import type { Case } from './cases.ts'

export interface Score {
  /** Harmonic mean of precision and recall over cores: same place, type, number and symbol. A name stands for itself. */
  coreF1: number
  /** Part of the expected citations whose whole span was found. */
  exact: number
  /** Citations found where none is. */
  falsePositives: number
}

/** Compares what `find` finds with what the cases expect. */
export function score(cases: readonly Case[], find: (text: string) => readonly Citation[]): Score {
  let expected = 0
  let found = 0
  let same = 0
  let exact = 0
  let falsePositives = 0
  for (const { text, citations } of cases) {
    const results = find(text)
    const cores = new Set(citations.map(identity))
    const spans = new Set(results.map(({ start, end }) => `${start}-${end}`))
    expected += citations.length
    found += results.length
    same += results.filter((citation) => cores.has(identity(citation))).length
    exact += citations.filter(({ start, end }) => spans.has(`${start}-${end}`)).length
    if (citations.length === 0) falsePositives += results.length
  }
  return {
    coreF1: found + expected === 0 ? 1 : (2 * same) / (found + expected),
    exact: expected === 0 ? 1 : exact / expected,
    falsePositives,
  }
}

function identity({ core, start, end, docType, number, symbol }: Citation): string {
  return [core?.start ?? start, core?.end ?? end, docType, number, symbol].join('|')
}
