import type { Edit } from './changes.ts'

/** Longer than any syllable, on each side. */
const REACH = 12
const INVISIBLE = /[\u00ad\u200b-\u200d\ufeff]/g

/** The word in which an edit stands, as it is written, without signs that nobody sees. */
export function wordAround(text: string, { start, end }: Edit): string {
  const before = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\ufeff]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? ''
  const after = /^[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\ufeff]*/u.exec(text.slice(end, end + REACH))?.[0] ?? ''
  return (before + text.slice(start, end) + after).replace(INVISIBLE, '')
}
