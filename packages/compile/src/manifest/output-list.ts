import * as z from 'zod/mini'
import { fromJson } from './from-json.ts'
import { audience, listedFile } from './listed-file.ts'

/** What `manifest.json` and `site.json` have in common, in any version. */
export const outputList = z.object({
  bantin: z.number(),
  audience: z.catch(z.optional(audience), undefined),
  artifacts: z.array(listedFile),
})

/** The files of an output, and for whom it is. What does not say that it is public is not for the public. */
export type OutputList = z.infer<typeof outputList>

/**
 * The list in a text.
 *
 * @param text of `manifest.json` or `site.json`
 * @returns nothing when the text is something else, such as the manifest of a web app
 */
export function parseOutputList(text: string): OutputList | undefined {
  return fromJson(outputList, text)
}

const recognised = z.object({ ...outputList.shape, artifacts: z.array(z.unknown()) })
const named = z.object({ path: z.string() })

/** What is known of an output without its files being looked at. */
export interface RecognisedOutput {
  readonly audience?: 'public' | 'internal' | undefined
  /** The files that it names; what has no path is passed over. */
  readonly paths: readonly string[]
}

/**
 * Whether Bantin wrote a list, be it damaged or of a later version: enough to know which files may be replaced.
 *
 * @param text of `manifest.json` or `site.json`
 * @returns nothing when the text is something else
 * @example
 * ```ts
 * import { recogniseOutput } from '@bantin/compile/manifest'
 *
 * console.log(recogniseOutput('{"bantin":1,"artifacts":[{"path":"a.html"},{}]}')?.paths) // => [ 'a.html' ]
 * console.log(recogniseOutput('{"name":"A web app"}')) // => undefined
 * ```
 */
export function recogniseOutput(text: string): RecognisedOutput | undefined {
  const list = fromJson(recognised, text)
  return list && { audience: list.audience, paths: list.artifacts.flatMap((one) => named.safeParse(one).data?.path ?? []) }
}
