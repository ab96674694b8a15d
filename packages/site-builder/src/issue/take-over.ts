import type { LaterCorrection } from '@bantin/compile'
import type { OlderSite } from '../output/older-site.ts'
import { issueFingerprint } from '../plan/fingerprint.ts'
import type { SourceIssue } from '../plan/source-issue.ts'
import type { IssuePart, SiteState } from '../state/site-state.ts'
import type { StateStore } from '../state/state-store.ts'
import { pagesOfOthers, type Standing } from './pages-of-others.ts'
import type { SiteEntry } from './site-entry.ts'

/** Where an older build of an issue may be found, and what a new one would be made from. */
export interface TakeOver {
  readonly older: OlderSite
  readonly state: SiteState | undefined
  readonly store: StateStore
  readonly common: string
  /** Hashes of the shared files. */
  readonly shared: ReadonlyMap<string, string>
  readonly standing: Standing
  readonly corrected: readonly LaterCorrection[]
  /** Take it whatever it was made from. */
  readonly isOld?: boolean
}

/** What an issue would be made from now, when it uses the same shared files and corrects the same items as before. */
export function fingerprintOf(
  source: SourceIssue,
  part: Pick<IssuePart, 'shared' | 'corrects'>,
  { common, shared, corrected, standing }: Pick<TakeOver, 'common' | 'shared' | 'corrected' | 'standing'>,
): string {
  const used = part.shared.map((path) => [path, shared.get(path) ?? ''] as const)
  const pages = pagesOfOthers(source, { corrected, corrects: part.corrects, standing })
  return issueFingerprint(source, { common, corrected, shared: used, pages })
}

/** The issue as it was built before, when that would be made again, and all its files are still there. */
export async function takeOver(source: SourceIssue, from: TakeOver): Promise<SiteEntry | undefined> {
  const { older, state, store, corrected, isOld } = from
  const known = state && Object.hasOwn(state.issues, source.file) ? state.issues[source.file] : undefined
  const kept = known && (await store.readPart(known.part))
  if (!kept || (!isOld && fingerprintOf(source, kept, from) !== known.fingerprint)) return undefined
  for (const { path, sha256 } of kept.files) if ((await older.file(path))?.sha256 !== sha256) return undefined
  return { ...known, source, kept, corrected, files: kept.files, ...(isOld ? { isOld } : {}) }
}
