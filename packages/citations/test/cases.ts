import { readFileSync } from 'node:fs'
import type { Citation } from '../src/index.ts'

/** A sentence and the citations that stand in it. */
export interface Case {
  id: string
  text: string
  citations: Citation[]
  /** What a sentence without citations has instead. */
  kind?: string
}

export const gold: readonly Case[] = read('gold')
export const negative: readonly Case[] = read('negative')

function read(name: string): Case[] {
  const lines = readFileSync(new URL(`./cases/${name}.jsonl`, import.meta.url), 'utf8')
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case)
}
