import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { ImportFile, LeftOut, Manuscript, ManuscriptBlock, Read, ReadingRepair } from '@bantin/drafting'
import { startDeadline } from '../engine/deadline.ts'
import { inspectStreams } from '../engine/inspect-streams.ts'
import { type OpenDocument, openDocument } from '../engine/open-document.ts'
import type { Line } from '../layout/line.ts'
import { findRunningLines } from '../layout/running-lines.ts'
import type { PdfSettings } from '../options.ts'
import { readPage } from '../page/read-page.ts'
import { openPictureStore } from '../pictures/take-pictures.ts'
import {
  brokenPage,
  encrypted,
  notReadable,
  pictureTooLarge,
  recognisedText,
  scannedPages,
  tooBig,
  unknownLetters,
  unreadPages,
} from '../rules/index.ts'
import { attachNotes } from './attach-notes.ts'
import { type LooseBlock, makeBlocks } from './blocks.ts'
import { entryLines } from './entry-lines.ts'
import { readFacts } from './facts.ts'
import { findLists } from './find-lists.ts'
import { findNotes } from './find-notes.ts'
import { joinBlocks } from './join-blocks.ts'
import { type LaidPage, layPage } from './lay-page.ts'

/** Read a PDF file. It never throws: what is wrong is a finding. */
export async function readFile({ name, bytes }: ImportFile, settings: PdfSettings): Promise<Read> {
  const file = name
  const deadline = startDeadline(settings.limits.seconds)
  const { tooBig: bomb, largePictures } = inspectStreams(bytes, settings.limits, deadline.over)
  if (bomb) return { diagnostics: [diagnose(tooBig, { file })] }
  let open: OpenDocument
  try {
    open = await openDocument(bytes, settings.limits, deadline)
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    return { diagnostics: [diagnose(locked ? encrypted : notReadable, { file })] }
  }
  try {
    const read = await readPages(open, file, settings, deadline)
    const large = settings.pictures && largePictures > 0 ? [diagnose(pictureTooLarge, { file }, { count: largePictures })] : []
    return { ...read, diagnostics: [...read.diagnostics, ...large] }
  } catch {
    return { diagnostics: [diagnose(notReadable, { file })] }
  } finally {
    open.close()
  }
}

async function readPages(
  { document, pdfjs }: OpenDocument,
  file: string,
  settings: PdfSettings,
  deadline: ReturnType<typeof startDeadline>,
): Promise<Read> {
  const store = openPictureStore(settings.limits.pictureBytes)
  const pages: LaidPage[] = []
  const broken: number[] = []
  const drawings: LeftOut[] = []
  const lostPictures: number[] = []
  const repairs: ReadingRepair[] = []
  const facts = await readFacts(document, deadline)
  const count = Math.min(document.numPages, settings.limits.pages)
  let number = 1
  for (; number <= count && !deadline.over(); number += 1) {
    try {
      const page = await deadline.within(document.getPage(number))
      const read = await readPage(page, pdfjs, settings, deadline)
      pages.push(layPage(read))
      if (settings.pictures && store.take(read).lost > 0) lostPictures.push(number)
      const place = { page: number, line: 1 }
      if (read.content.shapes > 0) drawings.push({ kind: 'drawing', text: '', place })
      if (read.content.cut) broken.push(number)
      for (const [before, after] of read.content.clusters) {
        repairs.push({ kind: 'cluster', before, after, place, sure: true })
      }
      if (read.content.doubled > 0) repairs.push({ kind: 'double-print', before: '', after: '', place, sure: true })
    } catch {
      if (deadline.over()) break
      broken.push(number)
    }
  }
  const diagnostics = [
    ...(number <= document.numPages ? [diagnose(unreadPages, { file }, { from: number, to: document.numPages })] : []),
    ...([...broken, ...lostPictures].length > 0
      ? [diagnose(brokenPage, { file }, { pages: [...new Set([...broken, ...lostPictures])].sort((a, b) => a - b) })]
      : []),
    ...findingsOf(pages, file),
  ]
  if (pages.length === 0) return { diagnostics: diagnostics.length > 0 ? diagnostics : [diagnose(notReadable, { file })] }
  return {
    manuscript: { ...assemble(pages, store, { drawings, repairs }), ...facts, pictures: store.pictures, diagnostics: [] },
    diagnostics,
  }
}

function findingsOf(pages: readonly LaidPage[], file: string): Diagnostic[] {
  const scanned = pages.filter((page) => page.scanned).map((page) => page.number)
  const recognised = pages.filter((page) => page.recognised).map((page) => page.number)
  const unknown = pages.filter((page) => unknownShare(page) > 0.05).map((page) => page.number)
  return [
    ...(scanned.length > 0 ? [diagnose(scannedPages, { file }, { pages: scanned })] : []),
    ...(recognised.length > 0 ? [diagnose(recognisedText, { file }, { pages: recognised })] : []),
    ...(unknown.length > 0 ? [diagnose(unknownLetters, { file }, { pages: unknown })] : []),
  ]
}

/** How many of a page's letters have no known meaning: fonts with their own numbers and no key to them. */
function unknownShare(page: LaidPage): number {
  const text = page.entries
    .flatMap(entryLines)
    .map((line) => line.text)
    .join('')
  return text === '' ? 0 : (text.match(/[\ufffd\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/gu)?.length ?? 0) / text.length
}

function assemble(
  pages: readonly LaidPage[],
  store: ReturnType<typeof openPictureStore>,
  { drawings, repairs: before }: { readonly drawings: readonly LeftOut[]; readonly repairs: readonly ReadingRepair[] },
): Pick<Manuscript, 'blocks' | 'notes' | 'leftOut' | 'repairs'> {
  const lines = pages.map((page) => [...page.entries.flatMap(entryLines), ...page.furniture].sort((a, b) => a.y - b.y || a.left - b.left))
  const numbers = new Map<Line, number>(lines.flatMap((own) => own.map((line, i) => [line, i + 1] as const)))
  const running = findRunningLines(pages.map((page, i) => ({ lines: lines[i]!, height: page.height })))
  const notes = new Map<string, readonly ManuscriptBlock[]>()
  const leftOut: LeftOut[] = []
  const repairs: ReadingRepair[] = [...before]
  const loose: LooseBlock[] = []
  const context = { running, lineNumber: (line: Line) => numbers.get(line) ?? 1, picture: store.nameOf }
  for (const page of pages) {
    const made = makeBlocks(page.entries, page.number, context)
    const { blocks, notes: seen } = findNotes(made.blocks)
    const attached = attachNotes(blocks, [...made.notes, ...seen], page.number)
    for (const [id, note] of attached.notes) notes.set(id, note)
    for (const block of attached.blocks) loose.push(block)
    leftOut.push(...page.furniture.map((line) => furnitureOf(line, page, context)), ...made.leftOut, ...page.comments)
    repairs.push(...made.repairs)
  }
  return { blocks: findLists(joinBlocks(loose)).map(({ block }) => block), notes, leftOut: [...leftOut, ...drawings], repairs }
}

function furnitureOf(
  line: Line,
  page: LaidPage,
  { running, lineNumber }: { running: ReadonlyMap<Line, LeftOut['kind']>; lineNumber(line: Line): number },
): LeftOut {
  const guess = line.y < page.height * 0.2 ? 'running-head' : line.y > page.height * 0.8 ? 'running-foot' : 'page-furniture'
  return { kind: running.get(line) ?? guess, text: line.text, place: { page: line.page, line: lineNumber(line) } }
}
