import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { emptyManuscript, type FileFacts, type Read } from '@bantin/drafting'
import type { Limits } from '../limits.ts'
import { isEncryptedOffice } from '../package/compound-file.ts'
import { findDocument } from '../package/find-document.ts'
import { type Package, packageOf } from '../package/package.ts'
import { partName } from '../package/part-findings.ts'
import type { Relationship } from '../package/relationships.ts'
import { changesRefused } from '../rules/change-rules.ts'
import { macros } from '../rules/content-rules.ts'
import { encrypted } from '../rules/encrypted.ts'
import { damagedFile, noDocument, tooLarge } from '../rules/file-rules.ts'
import { remark, type Shared } from '../story/shared.ts'
import { openArchive } from '../zip/open-archive.ts'
import { corePropertyVisitor } from './core-properties.ts'
import { readFurniture, readPart } from './furniture.ts'
import { legacyFonts } from './legacy-fonts.ts'
import { partOfType, prepare } from './prepare.ts'
import { findingsOf } from './remarks.ts'

/** What {@link readDocument} is told. */
export interface ReadOptions {
  readonly changes: 'accept' | 'reject' | 'refuse'
  readonly limits: Limits
}

/** Read a Word document. Whatever is wrong with it is a finding. */
export function readDocument(file: string, bytes: Uint8Array, { changes, limits }: ReadOptions): Read {
  if (isEncryptedOffice(bytes)) return { diagnostics: [diagnose(encrypted, { file })] }
  const diagnostics: Diagnostic[] = []
  const archive = openArchive(bytes, limits.entries)
  if (archive.tooMany) diagnostics.push(diagnose(tooLarge, { file }, { part: partName('contentTypes'), what: 'entries' }))
  const pack = packageOf(archive, limits, file, (finding) => diagnostics.push(finding))
  const part = findDocument(archive, pack)
  if (archive.damaged) diagnostics.unshift(diagnose(damagedFile, { file }, { found: part !== undefined }))
  if (part === undefined) return { diagnostics: archive.damaged ? diagnostics : [...diagnostics, diagnose(noDocument, { file })] }
  if (archive.entries.get(part)?.encrypted) return { diagnostics: [diagnose(encrypted, { file })] }

  const relationships = pack.relationships(part)
  const fonts = legacyFonts()
  const { sheet, ...prepared } = prepare(pack, part, relationships, fonts)
  const shared: Shared = {
    pack,
    changes,
    ...prepared,
    ...fonts,
    looks: new Map(),
    leftOut: [],
    pictures: new Map(),
    pictureNames: new Map(),
    objects: new Set(),
    remarks: new Map(),
    notes: new Map(),
    signs: new Map(),
    furniture: new Set(),
    paragraphs: 0,
    pieces: 0,
  }
  const blocks = readPart(shared, part, 'document', limits)
  for (const type of ['footnotes', 'endnotes', 'comments'] as const) readNotes(shared, part, relationships, type, limits)
  readFurniture(shared, part, relationships, limits)
  const refused = shared.remarks.get('changes')
  if (changes === 'refuse' && refused) {
    const point = { line: refused.lines[0] ?? 1, column: 1 }
    return { diagnostics: [...diagnostics, diagnose(changesRefused, { file, place: { start: point, end: point } }, refused)] }
  }
  if ([...archive.entries.keys()].some((one) => one.endsWith('/vbaproject.bin'))) diagnostics.push(diagnose(macros, { file }))
  diagnostics.push(...findingsOf(shared, file))
  const { notes, pictures, leftOut } = shared
  const facts = factsOf(pack, sheet.runDefaults.language)
  return { manuscript: emptyManuscript({ blocks, notes, pictures, leftOut, facts }), diagnostics }
}

/** Notes whose part is not there are lost, and that is said. */
function readNotes(
  shared: Shared,
  part: string,
  relationships: ReadonlyMap<string, Relationship>,
  type: 'footnotes' | 'endnotes' | 'comments',
  limits: Limits,
): void {
  const notes = partOfType(part, relationships, type)
  if (notes !== undefined && shared.pack.entry(notes)) readPart(shared, notes, type, limits)
  if (type === 'comments') return
  for (const [id, { line, kind }] of shared.signs) {
    if (!id.startsWith(type.slice(0, -1)) || kind || shared.notes.has(id)) continue
    remark(shared, 'missing-notes', line)
    shared.notes.set(id, [])
  }
}

function factsOf(pack: Package, language: string | undefined): FileFacts {
  const facts: { -readonly [K in keyof FileFacts]: FileFacts[K] } = {}
  const properties = partOfType('', pack.relationships(''), 'core-properties')
  if (properties !== undefined) pack.read(properties, 'properties', corePropertyVisitor(facts))
  if (language !== undefined) facts.language ??= language
  return facts
}
