import type { ImportLoss, ImportRepair } from '../draft/draft.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { certaintyOf } from './certainty.ts'
import { mapTexts } from './collect.ts'
import { contextOf } from './context.ts'
import { groupsOf } from './groups.ts'
import { dropInvisible } from './invisible.ts'
import { joinMarks } from './join-marks.ts'
import { LOSS_REASONS } from './loss-reasons.ts'
import type { Piece } from './pieces.ts'
import { repairGroup } from './repair-group.ts'
import { readSymbols } from './symbols.ts'

/** A manuscript in Unicode, and what was done to its words. */
export interface RepairedManuscript {
  readonly manuscript: Manuscript
  readonly repairs: readonly ImportRepair[]
  readonly losses: readonly ImportLoss[]
}

/** What was found, with the number of its piece, so that it can be put in order. */
interface Findings {
  readonly repairs: [piece: number, ImportRepair][]
  readonly losses: [piece: number, ImportLoss][]
  /** The pieces that are no longer in the encoding of their font. */
  readonly decoded: Set<number>
}

/**
 * Decode every run by its font, and undo the damage of the rest. Clean text stays as it is; text in no known font is looked at over the whole
 * manuscript, so that a title of three words is read as the pages around it. Repairing twice changes nothing more.
 *
 * @param manuscript as an importer read it
 * @returns the manuscript in NFC, without the names of legacy fonts
 */
export function repairText(manuscript: Manuscript): RepairedManuscript {
  let repaired: RepairedManuscript = { manuscript, repairs: [], losses: [] }
  for (let round = 0; round < ROUNDS; round++) {
    const next = repairOnce(repaired.manuscript)
    repaired = { ...next, repairs: [...repaired.repairs, ...next.repairs] }
    if (next.repairs.length === 0) break
  }
  return repaired
}

/** Words that were decoded stand beside others then, by which they are judged again. */
const ROUNDS = 4

function repairOnce(manuscript: Manuscript): RepairedManuscript {
  const given: Piece[] = []
  mapTexts(manuscript, (piece) => {
    given.push(piece)
    return { text: piece.text, decoded: false }
  })
  // a mark is read with its letter, whatever run it stands in
  const whole = joinMarks(
    given.map(({ text }) => text),
    given,
  )
  const pieces = given.map((piece, i): Piece => ({ ...piece, text: whole[i] as string }))
  const found: Findings = { repairs: [], losses: [], decoded: new Set() }
  const texts = joinMarks(clean(decode(pieces, found), pieces, found), pieces).map((text) => text.normalize('NFC'))
  let next = 0
  const write = () => ({ text: texts[next] as string, decoded: found.decoded.has(next++) })
  return { manuscript: mapTexts(manuscript, write), repairs: inOrder(found.repairs), losses: inOrder(found.losses) }
}

const inOrder = <Found>(found: readonly [number, Found][]): Found[] => found.toSorted(([a], [b]) => a - b).map(([, one]) => one)

function decode(pieces: readonly Piece[], found: Findings): string[] {
  const texts = pieces.map(({ text }) => text)
  const { groups, symbols } = groupsOf(pieces)
  for (const group of groups) {
    const repaired = repairGroup(group, pieces)
    const isSure = certaintyOf(repaired)
    if (group.font !== undefined && repaired.repairs.length > 0) for (const at of group.pieces) found.decoded.add(at)
    for (const [i, at] of group.pieces.entries()) texts[at] = repaired.texts[i] as string
    for (const { piece, kind, before, after, at } of repaired.repairs) {
      const context = contextOf(repaired.text, at, at + after.length)
      const { place } = pieces[piece] as Piece
      found.repairs.push([piece, { kind, before, after, context, place, sure: group.font !== undefined || isSure(kind, context) }])
    }
    for (const { piece, text, reason, at } of repaired.losses) {
      const context = contextOf(repaired.text, at, at + text.length)
      found.losses.push([piece, { text, context, place: (pieces[piece] as Piece).place, reason: LOSS_REASONS[reason] }])
    }
  }
  for (const at of symbols) {
    const { text, font = '', place } = pieces[at] as Piece
    const read = readSymbols(text, font)
    texts[at] = read.text
    const context = { before: '', after: '' }
    if (read.text !== text) found.decoded.add(at)
    if (read.text !== text)
      found.repairs.push([at, { kind: 'symbol-font', before: text, after: read.text, context, place, sure: read.unknown === 0 }])
    if (read.unknown > 0) found.losses.push([at, { text, context, place, reason: LOSS_REASONS['unknown-symbol'] }])
  }
  return texts
}

/** Without signs that nobody sees; each kind is told once for a paragraph. */
function clean(texts: readonly string[], pieces: readonly Piece[], found: Findings): string[] {
  let told = new Set<string>()
  return texts.map((given, at) => {
    const { place, paragraph } = pieces[at] as Piece
    if (pieces[at - 1]?.paragraph !== paragraph) told = new Set()
    const { text, dropped } = dropInvisible(given)
    for (const { at: where, sign } of dropped) {
      if (told.has(sign)) continue
      told.add(sign)
      const [start, end] = wordAround(text, where)
      const before = `${text.slice(start, where)}${sign}${text.slice(where, end)}`
      const isControl = sign < '\u00a0'
      const context = contextOf(text, start, end)
      const kind = isControl ? 'control-character' : 'invisible'
      found.repairs.push([at, { kind, before, after: text.slice(start, end), context, place, sure: !isControl }])
    }
    return text
  })
}

const LONGEST = 40

function wordAround(text: string, at: number): [start: number, end: number] {
  let [start, end] = [at, at]
  while (start > 0 && at - start < LONGEST && /\S/.test(text.charAt(start - 1))) start--
  while (end < text.length && end - at < LONGEST && /\S/.test(text.charAt(end))) end++
  return [start, end]
}
