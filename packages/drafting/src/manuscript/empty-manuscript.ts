import type { Manuscript } from './manuscript.ts'

/**
 * A manuscript, empty but for what is given: what importers start from.
 *
 * @example
 * ```ts
 * import { emptyManuscript } from '@bantin/drafting'
 *
 * console.log(emptyManuscript({ facts: { title: 'Gặt sớm' } }).facts.title) // => Gặt sớm
 * ```
 */
export function emptyManuscript(parts: Partial<Manuscript> = {}): Manuscript {
  return { blocks: [], notes: new Map(), pictures: new Map(), leftOut: [], repairs: [], facts: {}, diagnostics: [], ...parts }
}
