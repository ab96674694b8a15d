import type { Diagnostic } from '@bantin/diagnostics'
import type { Limits } from '../limits.ts'
import { readXml, type Visitor } from '../xml/read-xml.ts'
import type { Archive, Entry } from '../zip/entry.ts'
import { inflateWhole } from '../zip/inflate.ts'
import { findingOf, type PartKind } from './part-findings.ts'
import { type Relationship, relationshipsOf, relationshipVisitor } from './relationships.ts'

/** An opened package. It knows how much may still be read of it. */
export interface Package {
  entry(part: string): Entry | undefined
  /** Read an XML part; what is wrong with it becomes a finding. False where there is no such part. */
  read(part: string, kind: PartKind, visitor: Visitor): boolean
  /** The bytes of a part; nothing where it is missing or damaged beyond use. */
  bytes(part: string, kind: PartKind): Uint8Array | undefined
  relationships(part: string): ReadonlyMap<string, Relationship>
}

/**
 * Read parts out of an archive within the limits.
 *
 * @param report is given the findings
 */
export function packageOf(archive: Archive, limits: Limits, file: string, report: (finding: Diagnostic) => void): Package {
  let left = limits.total
  const rest = (): Limits => ({ ...limits, part: Math.min(limits.part, left) })
  const reported = new Set<string>()
  const reportOnce = (finding: Diagnostic | undefined): void => {
    if (!finding || reported.has(finding.message.en)) return
    reported.add(finding.message.en)
    report(finding)
  }
  const read = (part: string, kind: PartKind, visitor: Visitor): boolean => {
    const entry = archive.entries.get(part)
    if (!entry) return false
    const { end, size } = readXml(entry, rest(), visitor)
    left -= size
    reportOnce(findingOf(end, kind, file))
    return true
  }
  return {
    entry: (part) => archive.entries.get(part),
    read,
    bytes(part, kind) {
      const entry = archive.entries.get(part)
      if (!entry) return undefined
      const { bytes, end } = inflateWhole(entry, rest().part)
      left -= bytes.length
      reportOnce(findingOf(end, kind, file))
      return bytes.length > 0 && end !== 'encrypted' ? bytes : undefined
    },
    relationships(part) {
      const found = new Map<string, Relationship>()
      read(relationshipsOf(part), 'relationships', relationshipVisitor(found))
      return found
    },
  }
}
