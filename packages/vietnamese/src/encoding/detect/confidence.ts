import type { Choice } from '../runs/emission.ts'
import type { LegacyRun } from '../runs/legacy.ts'
import { evidenceOf } from '../runs/words.ts'

/**
 * How sure it is that runs are in their encoding, from 0 to 1: by how much their words are likelier in it than as they stand,
 * and than in the next likely encoding that reads them differently.
 */
export function confidenceOf(runs: readonly LegacyRun[], { candidates }: Choice): number {
  const totals = new Float64Array(candidates.length)
  const differs = new Uint8Array(candidates.length)
  let here = 0
  for (const { words, from, to, candidate } of runs) {
    for (let i = from; i < to; i++) {
      const { gains, readings } = evidenceOf(words, i)
      for (let s = 0; s < candidates.length; s++) {
        totals[s] = (totals[s] as number) + (gains[candidate] as number) - (gains[s] as number)
        if (readings[s] !== readings[candidate]) differs[s] = 1
      }
      here += gains[candidate] as number
    }
  }
  let margin = here
  for (let s = 0; s < candidates.length; s++) if (differs[s] === 1) margin = Math.min(margin, totals[s] as number)
  return 1 / (1 + Math.exp(-Math.max(-5, Math.min(30, margin))))
}
