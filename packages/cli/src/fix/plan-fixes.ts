import type { Compiled, IssueSource } from '@bantin/compile'
import { applyFixes, type Diagnostic } from '@bantin/diagnostics'

/** What would be changed in a file. */
export interface FileFix {
  readonly path: string
  readonly before: Uint8Array
  readonly text: string
  /** How many findings are put right by it. */
  readonly count: number
}

/** An issue with everything put right that is safe to be. */
export interface FixPlan {
  readonly source: IssueSource
  readonly compiled: Compiled
  readonly files: readonly FileFix[]
}

/** One fix may make way for another; what needs more rounds than this goes in circles. */
const ROUNDS = 5

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const encoder = new TextEncoder()

/** Plan the changes of the files; nothing is written. */
export async function planFixes(
  source: IssueSource,
  compiled: Compiled,
  recompile: (source: IssueSource) => Promise<Compiled>,
): Promise<FixPlan> {
  const files = new Map<string, FileFix>()
  let current = { source, compiled }
  for (let round = 0; round < ROUNDS; round++) {
    const changes = changesOf(current.source, current.compiled.diagnostics)
    if (changes.length === 0) break
    for (const change of changes) {
      const known = files.get(change.path)
      files.set(change.path, known ? { ...change, before: known.before, count: known.count + change.count } : change)
    }
    const changed = new Map([
      ...current.source.files,
      ...changes.map(({ path, text }) => [path, { path, bytes: encoder.encode(text) }] as const),
    ])
    const next = { ...current.source, files: changed }
    current = { source: next, compiled: await recompile(next) }
  }
  return { ...current, files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) }
}

function changesOf(source: IssueSource, diagnostics: readonly Diagnostic[]): FileFix[] {
  const byFile = Map.groupBy(
    diagnostics.filter(({ fix }) => fix !== undefined),
    ({ file }) => file ?? '',
  )
  return [...byFile].flatMap(([path, found]): FileFix[] => {
    const file = source.files.get(path)
    if (!file || !('bytes' in file)) return []
    const { text, applied } = applyFixes(decoder.decode(file.bytes), found)
    return applied.length === 0 ? [] : [{ path, before: file.bytes, text, count: applied.length }]
  })
}
