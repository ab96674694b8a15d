import { z } from 'zod'
import { pathProblem } from '../output/path-problem.ts'

/** The file at the target by which a later run knows what was published. */
export const STATE_FILE = '.bantin-publish.json'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
// The file lies where others may write: a path in it must not lead out of the target
const path = z.string().refine((one) => pathProblem(one) === undefined)
const published = z.object({ path, bytes: z.number(), sha256: digest })
const old = z.object({ path, bytes: z.number().optional(), sha256: digest.optional(), since: z.iso.datetime() })
const state = z.object({ bantin: z.literal(1), files: z.array(published), unsure: z.array(path), old: z.array(old) })

/** A file that was published. */
export type PublishedFile = z.infer<typeof published>
/** A file that is no longer part of the output, and since when. Size and digest are missing when a run was cut off while sending it. */
export type OldFile = z.infer<typeof old>
/** What was published to a target. `unsure` are the files that the last run was about to send, and may not have sent. */
export type PublishState = z.infer<typeof state>

/** The state in a text, or nothing when the text is something else. */
export function parseState(text: string): PublishState | undefined {
  try {
    return state.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Write a state, the same text for the same state. */
export function formatState({ files, unsure, old: oldFiles }: PublishState): string {
  const byPath = <T extends { readonly path: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.path < b.path ? -1 : 1))
  const lines = (list: readonly unknown[]): string =>
    list.length === 0 ? '[]' : `[\n${list.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]`
  return `{\n"bantin": 1,\n"files": ${lines(byPath(files))},\n"unsure": ${lines([...unsure].sort())},\n"old": ${lines(byPath(oldFiles))}\n}\n`
}
