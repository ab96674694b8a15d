import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { emptyManuscript, type ImportFile, type Manuscript, type Read, type ReadingRepair } from '@bantin/drafting'
import { isArchive, readArchive } from '../archive/read-archive.ts'
import { type ReadText, readText } from '../bytes/read-text.ts'
import { createFlow } from '../flow/flow.ts'
import { walkChildren } from '../flow/walk.ts'
import { findNotes } from '../notes/find-notes.ts'
import { readNotes } from '../notes/read-notes.ts'
import type { ReadHtmlOptions } from '../options.ts'
import { chooseContent } from '../page/choose-content.ts'
import { pageFacts } from '../page/page-facts.ts'
import { lineOf } from '../parse/element.ts'
import { joinPlacedLines } from '../parse/join-placed-lines.ts'
import { parsePage } from '../parse/parse-page.ts'
import { fileFinder } from '../pictures/find-file.ts'
import { brokenText, noPage, noWords, simplified, tooLarge } from '../rules/file-rules.ts'
import { addressOf } from './address-of.ts'
import { linkTargets } from './link-targets.ts'
import { placeAt } from './place-at.ts'
import type { Reading } from './reading.ts'
import { sheetOf } from './sheet-of.ts'

/** Read a page or a saved archive as a manuscript. */
export function readPage({ name, bytes }: ImportFile, options: ReadHtmlOptions): Read {
  const location = { file: name, place: placeAt(1) }
  if (bytes.length > options.limits.bytes) return { diagnostics: [diagnose(tooLarge, location, { most: options.limits.bytes })] }
  const archive = isArchive(bytes) ? readArchive(bytes) : undefined
  if (!archive && isArchive(bytes)) return { diagnostics: [diagnose(noPage, location)] }
  const decoded = readText(archive?.page ?? bytes, archive?.charset ?? options.charset)
  const light = decoded.text.length > options.limits.characters ? decoded.text.replace(DATA, '') : decoded.text
  if (light.length > options.limits.characters) return { diagnostics: [diagnose(tooLarge, location, { most: options.limits.characters })] }
  const { tree, body, simplified: isSimplified } = parsePage(decoded.text, options.limits)
  const sheet = sheetOf(tree)
  const joins = joinPlacedLines(tree, sheet)
  const foundNotes = findNotes(tree)
  const facts = pageFacts(tree)
  const reading: Reading = {
    file: name,
    limits: options.limits,
    sheet,
    base: addressOf(tree, decoded.text, options.address ?? archive?.address),
    findFile: fileFinder(new Map([...options.files, ...(archive?.files ?? [])])),
    content: chooseContent(body, options.take === 'page'),
    foundNotes,
    language: facts.language,
    targets: linkTargets(tree, foundNotes),
    pictures: new Map(),
    pictureNames: new Map(),
    notes: new Map(),
    leftOut: [],
    diagnostics: [],
    lists: 0,
  }
  const style = { line: lineOf(body) }
  const flow = createFlow(style)
  // the body itself may be the root, and have a font
  walkChildren(
    { type: 'element', tagName: 'html', properties: {}, children: [body] },
    { reading, flow, look: {}, style, inContent: false, walk: walkChildren, skips: {} },
  )
  readNotes(reading, walkChildren)
  const blocks = flow.finish()
  const diagnostics: Diagnostic[] = [...reading.diagnostics]
  if (isSimplified) diagnostics.push(diagnose(simplified, location))
  if (decoded.broken) diagnostics.push(diagnose(brokenText, location, { charset: decoded.charset }))
  if (blocks.length === 0) diagnostics.push(diagnose(noWords, location))
  const { notes, pictures, leftOut } = reading
  const manuscript: Manuscript = emptyManuscript({ blocks, notes, pictures, leftOut, repairs: [...repairsOf(decoded), ...joins], facts })
  return { manuscript, diagnostics }
}

/** Pictures in the text are not markup. */
const DATA = /data:image\/[^"'\s>)]*/g

/** That a page says one charset and is in another, people should know. */
function repairsOf({ charset, declared }: ReadText): ReadingRepair[] {
  const said = declared?.toLowerCase()
  if (charset === 'ascii' || charset === said || (said === undefined && charset === 'utf-8')) return []
  if (charset === 'windows-1252' && said !== undefined && /8859-1$|^latin-?1$/.test(said)) return []
  return [
    {
      kind: 'charset',
      before: declared ?? '',
      after: charset,
      place: { line: 1 },
      sure: charset.startsWith('utf') || charset === 'windows-1252',
    },
  ]
}
