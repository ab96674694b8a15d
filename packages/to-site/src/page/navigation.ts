import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'

/** A part of the site. */
export interface Part {
  readonly path: string
  readonly name: string
}

const part = (path: string, name: string, isThere: unknown = true): Part[] => (isThere ? [{ path, name }] : [])

/** What most readers look for. */
export function mainParts({ labels, index }: Site): Part[] {
  return [
    ...part(paths.archive, labels.archive),
    ...part(paths.sections, labels.sections),
    ...part(paths.documents, labels.documentsShort, index.documents.length > 0),
    ...part(paths.places, labels.places, index.places.length > 0),
    ...part(paths.search, labels.search),
  ]
}

/** What stands at the foot of every page. */
export function moreParts({ labels, parts, settings }: Site): Part[] {
  return [
    ...part(paths.corrections, labels.corrections),
    ...part(paths.days, settings.days?.name ?? '', settings.days),
    ...part(paths.verify, labels.verify, parts.verify),
    ...part(paths.offline, labels.offline, parts.offline),
    ...part(paths.about, labels.about),
  ]
}
