import { randomUUID } from 'node:crypto'
import { BEGAN, type ProcessMark } from '../process/is-alive.ts'

/** The file in a staging folder that tells what is to be done; once it is there, the changes will be made. */
export const PLAN = 'plan.json'

const NAME = /^\.bantin-changes-(\d+)-(\d+)-[0-9a-f]{8}$/

/** One change of a plan: the hashes are SHA-256 in hexadecimal. */
export interface PlannedChange {
  readonly path: string
  /** Its new bytes, in the staging folder. */
  readonly staged: string
  readonly to: string
  /** What it replaces; null where there is no file. */
  readonly from: string | null
}

/** The name of a new staging folder of this process. */
export const stagingName = (): string => `.bantin-changes-${process.pid}-${BEGAN}-${randomUUID().slice(0, 8)}`

/** Whose staging folder it is, by its name. */
export function ownerOf(name: string): ProcessMark | undefined {
  const found = NAME.exec(name)
  return found ? { pid: Number(found[1]), began: Number(found[2]) } : undefined
}
