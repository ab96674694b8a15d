import type { ImportLoss, ImportRepair } from '../draft/draft.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'

/** A manuscript in Unicode, and what was done to its words. */
export interface RepairedManuscript {
  readonly manuscript: Manuscript
  readonly repairs: readonly ImportRepair[]
  readonly losses: readonly ImportLoss[]
}

/** Decode every run by its font, and undo the damage of the rest. */
export function repairText(manuscript: Manuscript): RepairedManuscript {
  return { manuscript, repairs: [], losses: [] }
}
