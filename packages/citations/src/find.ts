import { createLinker, type Linker } from './antecedent.ts'
import type { Citation, Span } from './citation.ts'
import { readBareNumber } from './grammar/bare-number.ts'
import { issuerBefore, yearAfter } from './grammar/context.ts'
import type { Draft, Reading } from './grammar/draft.ts'
import { readPinpoint } from './grammar/pinpoint.ts'
import { openings, readAtType, readReference } from './grammar/reference.ts'
import { isDigit, isLetter } from './text/letters.ts'
import { lookUp } from './text/phrase.ts'
import { isInvisible, readable, type View } from './text/view.ts'

/**
 * Find the citations of Vietnamese documents in a text: documents of the Party and of the State by number (“Nghị quyết số 29-NQ/TW ngày
 * 4/11/2013 của Ban Chấp hành Trung ương khóa XI”), laws by title, resolutions by session, with pinpoints, lists and back references.
 * Reads through look-alike letters, decomposed letters, dashes, line breaks and the misprints seen in the wild. Never throws; the time is
 * linear in the length of the text.
 *
 * @param text any text; offsets in the result are UTF-16 offsets into it, `end` exclusive
 * @returns in the order of the text, without overlap
 * @example
 * ```ts
 * import { findCitations } from '@bantin/citations'
 *
 * const [law] = findCitations('Theo khoản 2 Điều 15 Luật Thủy lợi năm 2017, xã giữ kênh chung.')
 * console.log(law?.text) // => khoản 2 Điều 15 Luật Thủy lợi năm 2017
 * console.log(law?.name, law?.year, law?.pinpoint?.dieu) // => Thủy lợi 2017 15
 * ```
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I–III (form of documents of the State); Quy định 66-QĐ/TW (2017) (documents of the Party)
 */
export function findCitations(text: string): Citation[] {
  const view = readable(text)
  const linker = createLinker()
  const citations: Citation[] = []
  let from = 0
  scan(view.text, (reading) => {
    for (const draft of reading.drafts) add(text, view, draft, from, citations, linker)
    from = reading.end
  })
  return citations
}

/** Walks over the text once and tries the grammar only where a word or number can begin a citation. */
function scan(text: string, found: (reading: Reading) => void): void {
  let from = 0
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) {
      const reading = readBareNumber(text, i, from)
      if (reading) i = accept(reading)
      else while (isDigit(text.charCodeAt(i))) i++
    } else if (isLetter(code)) {
      const next = readAtWord(text, i)
      if (typeof next === 'number') i = next
      else if (next) i = accept(next)
      else
        do i++
        while (isLetter(text.charCodeAt(i)))
    } else i++
  }

  function accept(reading: Reading): number {
    found(reading)
    from = reading.end
    return reading.end
  }
}

/** A citation, or the place behind pinpoints that no document follows. */
function readAtWord(text: string, at: number): Reading | number | undefined {
  const opening = lookUp(openings(), text, at)
  if (!opening) return undefined
  if (opening.value) return readAtType(text, at, { end: opening.end, value: opening.value })
  const pinpoint = readPinpoint(text, at)
  const reading = pinpoint && readReference(text, pinpoint.next, pinpoint.pinpoint)
  if (!reading) return pinpoint?.end
  reading.drafts[0]!.start = at
  return reading
}

function add(text: string, view: View, draft: Draft, from: number, citations: Citation[], linker: Linker): void {
  const citation = toCitation(text, view, draft)
  if (draft.pinpoint) citation.pinpoint = draft.pinpoint
  const contextIssuer = draft.issuer ? undefined : issuerBefore(view.text, draft.start, from)
  if (contextIssuer) citation.contextIssuer = contextIssuer
  const contextYear = draft.date || draft.year ? undefined : yearAfter(view.text, draft.end)
  if (contextYear) citation.contextYear = contextYear
  const antecedent = linker.link(citation)
  if (antecedent === undefined && draft.tentative) return
  if (antecedent !== undefined) {
    citation.antecedent = antecedent
    if (!citation.core) citation.sector = citations[antecedent]!.sector
  }
  linker.add(citation, citations.length)
  citations.push(citation)
}

/** The draft with the offsets of the source, and no field that has no value. */
function toCitation(text: string, view: View, draft: Draft): Citation {
  const { sector, docType, nature, number } = draft
  const start = view.toSource(draft.start)
  const core = draft.coreEnd > 0 ? spanOf(text, view.toSource(draft.coreStart), view.toSource(draft.coreEnd)) : undefined
  const said = spanOf(text, start, view.toSource(draft.end))
  const citation: Citation =
    core && number !== undefined
      ? { start, end: said.end, text: said.text, core, sector, docType, nature, number }
      : { start, end: said.end, text: said.text, sector, docType, nature }
  if (draft.year !== undefined) citation.year = draft.year
  if (draft.symbol !== undefined) citation.symbol = draft.symbol
  if (draft.issuer !== undefined) citation.issuer = draft.issuer
  if (draft.date !== undefined) citation.date = draft.date
  if (draft.term !== undefined) citation.term = draft.term
  if (draft.name !== undefined) citation.name = draft.name
  if (draft.plenum !== undefined) citation.plenum = draft.plenum
  return citation
}

function spanOf(text: string, start: number, past: number): Span {
  let end = past
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--
  return { start, end, text: text.slice(start, end) }
}
