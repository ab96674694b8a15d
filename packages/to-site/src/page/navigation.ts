import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'

/** A part of the site. */
export interface Part {
  readonly path: string
  readonly name: string
}

const part = (path: string, name: string): Part => ({ path, name })
const partIf = (isThere: boolean, path: string, name: string): Part[] => (isThere ? [part(path, name)] : [])

/** What most readers look for. */
export function mainParts({ labels, index }: Site): Part[] {
  return [
    part(paths.archive, labels.archive),
    part(paths.sections, labels.sections),
    ...partIf(index.documents.length > 0, paths.documents, labels.documentsShort),
    ...partIf(index.places.length > 0, paths.places, labels.places),
    part(paths.search, labels.search),
  ]
}

/** What stands at the foot of every page. */
export function moreParts({ labels, parts, settings }: Site): Part[] {
  return [
    part(paths.corrections, labels.corrections),
    ...partIf(settings.days !== undefined, paths.days, settings.days?.name ?? ''),
    ...partIf(parts.verify !== undefined, paths.verify, labels.verify),
    ...partIf(parts.offline !== undefined, paths.offline, labels.offline),
    part(paths.about, labels.about),
  ]
}
