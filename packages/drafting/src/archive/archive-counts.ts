import type { ArchivedFile, ArchiveOutcome } from './archived-file.ts'

/** How the files of an archive ended, and what was done with those that were imported. */
export interface ArchiveCounts extends Readonly<Record<ArchiveOutcome, number>> {
  readonly items: number
  readonly repairs: number
  readonly unsure: number
  readonly losses: number
}

/** Count the files of an archive. */
export function archiveCounts(files: readonly ArchivedFile[]): ArchiveCounts {
  const counts = { imported: 0, duplicate: 0, refused: 0, failed: 0, items: 0, repairs: 0, unsure: 0, losses: 0 }
  for (const { outcome, summary } of files) {
    counts[outcome]++
    if (!summary) continue
    counts.items += summary.items
    counts.unsure += summary.unsure
    counts.losses += summary.losses
    counts.repairs += Object.values(summary.repairs).reduce((sum, one) => sum + one, 0)
  }
  return counts
}
