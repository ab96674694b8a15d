import type { Published } from '@bantin/publish'
import type { Words } from '../words/index.ts'

/** Files shown of each kind. */
const SHOWN = 10
/** Viet Nam, the whole year. */
const OFFSET_MS = 7 * 3_600_000

const moment = (iso: string): string => new Date(Date.parse(iso) + OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ')

/** What was published, or would be: the numbers; for a plan, the files too. */
export function publishedLines(
  done: Published,
  { folder, dryRun }: { readonly folder: string; readonly dryRun: boolean },
  words: Words,
): string {
  const { added, changed, unchanged, removed, later } = done
  const [told, size] = [words.publish, words.size(done.bytes)]
  const numbers = { added: added.length, changed: changed.length, unchanged: unchanged.length, removed: removed.length }
  const idle = added.length + changed.length + removed.length === 0
  const lines = [told.counts({ ...numbers, folder, target: done.target, size, dryRun }), ...(idle ? [told.nothing] : [])]
  if (dryRun) {
    const kinds = [
      added.map((path) => told.planned('added', path)),
      changed.map((path) => told.planned('changed', path)),
      removed.map((path) => told.planned('removed', path)),
      later.map(({ path, from }) => told.planned('later', path, moment(from))),
    ]
    const plan = kinds.flatMap((of) => [...of.slice(0, SHOWN), ...(of.length > SHOWN ? [told.more(of.length - SHOWN)] : [])])
    return [...lines, ...plan, told.nothingSent].join('\n')
  }
  const last = later
    .map(({ from }) => from)
    .sort()
    .at(-1)
  return [...lines, ...(last === undefined ? [] : [told.later(later.length, moment(last))])].join('\n')
}
