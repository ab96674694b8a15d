import type { CorrectedFacts } from '@bantin/paratext'
import type { Words } from '../words/words.ts'

/** The lines of what was put right later in an item or in the issue. */
export function correctedLines(all: readonly CorrectedFacts[], heading: string, words: Words): string[] {
  return all.flatMap(({ where, title, day, wrong, right, note }) => [
    heading,
    `${where}: ${title} · ${day}`,
    `${words.wrong}: ${wrong}`,
    `${words.right}: ${right}`,
    ...(note === undefined ? [] : [note]),
  ])
}
