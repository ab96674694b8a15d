import { appendUpdate } from './append-update.ts'
import { clusterUpdates } from './clusters/cluster-updates.ts'
import { openPdf } from './pdf-file.ts'
import { universalAccessUpdates } from './universal-access.ts'

/** What a file needs. */
export interface Finish {
  /** PDF/A-2a, to become PDF/UA-1 too. */
  readonly archive: boolean
  /** Its text has letters that need several glyphs. */
  readonly clusters: boolean
}

/**
 * What Typst leaves to do: letters of several glyphs are read once, and a PDF/A-2a file says that it is PDF/UA-1 too. All of it is
 * appended, so that it takes no more time for a large file than for a small one.
 */
export function finishPdf(pdf: Uint8Array, { archive, clusters }: Finish): Uint8Array {
  const file = openPdf(pdf)
  const updates = [...(clusters ? clusterUpdates(file) : []), ...(archive ? universalAccessUpdates(file) : [])]
  return updates.length === 0 ? pdf : appendUpdate(file, updates)
}
