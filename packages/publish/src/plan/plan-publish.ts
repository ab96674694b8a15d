import type { OutputFile } from '../output/output-file.ts'
import type { OldFile, PublishedFile, PublishState } from '../state/publish-state.ts'
import type { SeenFile } from '../target/target.ts'
import { rankOf } from './rank.ts'

/** What a plan is made of: values only. */
export interface PlanInput {
  /** The output, whole. */
  readonly files: readonly OutputFile[]
  /** What was published before, when it is known. */
  readonly state?: PublishState | undefined
  /** What stands at the target, of the files of the output and of the state. */
  readonly seen: ReadonlyMap<string, SeenFile>
  /** Of {@link filesToCompare}, those whose content is the same. */
  readonly same: ReadonlySet<string>
  /** This moment, as `new Date().toISOString()` writes it. */
  readonly now: string
  /** How long a file that is no longer part of the output stays. */
  readonly graceMs: number
  /** Delete old files at once. */
  readonly prune: boolean
}

/** What a publishing will do. */
export interface PublishPlan {
  /** What is sent: all of a stage arrive before the next begins. */
  readonly stages: readonly (readonly OutputFile[])[]
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly unchanged: readonly string[]
  /** Old files that are deleted after everything was sent. */
  readonly remove: readonly OldFile[]
  /** Old files that stay, and the moment from which a later run deletes them. */
  readonly later: readonly { readonly path: string; readonly from: string }[]
  /** The state while files are being sent, and after everything was done. */
  readonly during: PublishState
  readonly after: PublishState
}

/** What the state says of each path, where it is sure. */
function knownFiles(state: PublishState | undefined): ReadonlyMap<string, Pick<OldFile, 'sha256'>> {
  const unsure = new Set(state?.unsure)
  return new Map([...(state?.old ?? []), ...(state?.files ?? [])].filter(({ path }) => !unsure.has(path)).map((file) => [file.path, file]))
}

/** The files that stand at the target with their size, and of which nothing tells whether their content is the same. */
export function filesToCompare({ files, state, seen }: Pick<PlanInput, 'files' | 'state' | 'seen'>): readonly OutputFile[] {
  const known = knownFiles(state)
  return files.filter(({ path, bytes }) => seen.get(path)?.bytes === bytes && known.get(path)?.sha256 === undefined)
}

/**
 * Decide what to send and what to delete, from values alone: the plan is what tests and a dry run look at.
 *
 * @param input see {@link PlanInput}
 */
export function planPublish({ files, state, seen, same, now, graceMs, prune }: PlanInput): PublishPlan {
  const known = knownFiles(state)
  const isThere = ({ path, bytes, sha256 }: OutputFile): boolean =>
    seen.get(path)?.bytes === bytes && (known.get(path)?.sha256 === sha256 || same.has(path))
  const [unchanged, send] = [files.filter(isThere), files.filter((file) => !isThere(file))]
  const ranks = Map.groupBy(send, (file) => rankOf(file, !seen.has(file.path)))
  const old = oldFiles(files, state, now)
  const due = ({ since }: OldFile): boolean => prune || Date.parse(since) + graceMs <= Date.parse(now)
  const kept = old.filter((file) => !due(file))
  const plain = files.map(({ path, bytes, sha256 }): PublishedFile => ({ path, bytes, sha256 }))
  return {
    stages: [...ranks].sort(([a], [b]) => a - b).map(([, stage]) => stage),
    added: send.filter(({ path }) => !seen.has(path)).map(({ path }) => path),
    changed: send.filter(({ path }) => seen.has(path)).map(({ path }) => path),
    unchanged: unchanged.map(({ path }) => path),
    remove: old.filter(due),
    later: kept.map(({ path, since }) => ({ path, from: new Date(Date.parse(since) + graceMs).toISOString() })),
    during: { bantin: 1, files: plain, unsure: send.map(({ path }) => path), old },
    after: { bantin: 1, files: plain, unsure: [], old: kept },
  }
}

/** Files that earlier runs wrote and that the output does not have now. */
function oldFiles(files: readonly OutputFile[], state: PublishState | undefined, now: string): OldFile[] {
  const wanted = new Set(files.map(({ path }) => path))
  const unsure = new Set(state?.unsure)
  const leaving = (state?.files ?? []).map(({ path, bytes, sha256 }): OldFile => {
    return unsure.has(path) ? { path, since: now } : { path, bytes, sha256, since: now }
  })
  return [...(state?.old ?? []), ...leaving].filter(({ path }) => !wanted.has(path))
}
