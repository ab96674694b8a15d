import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { BEGAN, type ProcessMark } from '../process/is-alive.ts'

/** A folder beside the output, on the same disk: being written, written whole, or the older output on its way out. */
export type NeighbourKind = 'draft' | 'new' | 'old'

/** A neighbour as its name tells it. */
export interface Neighbour extends ProcessMark {
  readonly kind: NeighbourKind
}

/** The path of a new neighbour of this process. */
export function neighbourOf(folder: string, kind: NeighbourKind): string {
  return join(dirname(folder), `.${basename(folder)}.bantin-${kind}-${process.pid}-${BEGAN}-${randomUUID().slice(0, 8)}`)
}

/** Read the name of a neighbour of a folder; nothing when it is something else. */
export function parseNeighbour(folder: string, name: string): Neighbour | undefined {
  const prefix = `.${basename(folder)}.bantin-`
  const found = name.startsWith(prefix) && /^(draft|new|old)-(\d+)-(\d+)-[0-9a-f]{8}$/.exec(name.slice(prefix.length))
  return found ? { kind: found[1] as NeighbourKind, pid: Number(found[2]), began: Number(found[3]) } : undefined
}
