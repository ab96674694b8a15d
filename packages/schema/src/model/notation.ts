import { z } from 'zod'

/** How a value is written, in the words of both languages. */
export interface Notation {
  readonly vi: string
  readonly en: string
}

/**
 * The notation of each schema that asks for one. Error messages are made from it, since the pattern of a schema means nothing to an editor.
 *
 * @example
 * ```ts
 * import { identifier, notations } from '@bantin/schema'
 *
 * console.log(notations.get(identifier)?.en) // => lowercase letters without marks, digits and single hyphens: lua-thu-dong
 * ```
 */
export const notations = z.registry<Notation>()
