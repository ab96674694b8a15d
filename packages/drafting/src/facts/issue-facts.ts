import type { Localised } from '@bantin/diagnostics'
import type { Guess, GuessKind, IssueFacts } from '../draft/draft.ts'
import type { ManuscriptBlock, ManuscriptParagraph } from '../manuscript/block.ts'
import { linesOf } from '../manuscript/lines.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import type { SourcePlace } from '../manuscript/place.ts'
import { agree, type Statement } from './agree.ts'
import type { Cover } from './find-cover.ts'
import { findImprint } from './find-imprint.ts'
import { findMasthead } from './find-masthead.ts'
import { type LineFacts, lineFacts } from './line-facts.ts'
import { nameFacts } from './name-facts.ts'

/** What the masthead says; its paragraphs are then left out of the text, and listed so. */
export interface FoundIssueFacts {
  readonly facts: IssueFacts
  readonly manuscript: Manuscript
  readonly guesses: readonly Guess[]
  readonly cover?: Cover | undefined
}

interface Said {
  readonly facts: LineFacts
  readonly place: SourcePlace
  readonly confidence: number
  readonly reason: Localised
}

const MASTHEAD: Localised = { vi: 'đọc ở măng-sét', en: 'read in the masthead' }
const HEAD: Localised = { vi: 'đọc ở đầu hoặc chân trang', en: 'read in the running heads' }
const NAME: Localised = { vi: 'theo tên tệp', en: 'by the name of the file' }

/** Read number, period, year of publication, date and cover from the masthead, the running heads and the name of the file. */
export function findIssueFacts(manuscript: Manuscript, file = ''): FoundIssueFacts {
  const masthead = findMasthead(manuscript.blocks)
  const heads = manuscript.leftOut.filter(({ kind }) => kind === 'running-head' || kind === 'running-foot' || kind === 'masthead')
  const said: Said[] = [
    ...(masthead?.facts ?? []).map(({ facts, line }) => ({ facts, place: line.place, confidence: 0.9, reason: MASTHEAD })),
    ...heads.map(({ text, place }) => ({ facts: lineFacts(text.normalize('NFC').trim()), place, confidence: 0.8, reason: HEAD })),
    { facts: nameFacts(file), place: { line: 1 }, confidence: 0.6, reason: NAME },
  ]
  const about = <K extends keyof LineFacts>(key: K): Statement<NonNullable<LineFacts[K]>> | undefined =>
    agree(
      said.flatMap(({ facts, ...rest }) => (facts[key] === undefined ? [] : [{ ...rest, value: facts[key] as NonNullable<LineFacts[K]> }])),
    )
  const [number, period, year, date] = [about('number'), about('period'), about('yearOfPublication'), about('date')]
  const bulletin = about('bulletin')
  const kind = about('kind')?.value ?? (about('combined') ? 'combined' : undefined)
  const cover = masthead?.cover && isShown(manuscript, masthead.cover) ? masthead.cover : undefined
  const within = masthead ? withoutMasthead(manuscript, masthead.length, cover) : manuscript
  return {
    facts: {
      ...(bulletin ? { bulletin: bulletin.value } : {}),
      ...(number ? { number: number.value } : {}),
      ...(period ? { period: period.value } : {}),
      ...(year ? { yearOfPublication: year.value } : {}),
      ...(kind ? { kind } : {}),
      ...(date ? { date: date.value } : {}),
    },
    manuscript: withoutImprint(within),
    guesses: [
      ...guess('number', number),
      ...guess('period', period),
      ...guess('year-of-publication', year),
      ...guess('date', date),
      ...guess('cover', cover && { ...cover, value: cover.picture.alt ?? '' }),
    ],
    ...(cover ? { cover } : {}),
  }
}

const guess = (kind: GuessKind, statement: Statement<string | number> | undefined): readonly Guess[] =>
  statement
    ? [{ kind, value: String(statement.value), confidence: statement.confidence, reason: statement.reason, place: statement.place }]
    : []

const isShown = ({ pictures }: Manuscript, { picture }: Cover): boolean =>
  /^image\/(?:png|jpeg|gif|webp|avif|svg\+xml)$/.test(pictures.get(picture.picture)?.mediaType ?? '')

function withoutImprint(manuscript: Manuscript): Manuscript {
  const from = findImprint(manuscript.blocks)
  const leftOut = linesOf(manuscript.blocks.slice(from)).map((line) => ({ kind: 'masthead' as const, ...line }))
  return leftOut.length === 0
    ? manuscript
    : { ...manuscript, blocks: manuscript.blocks.slice(0, from), leftOut: [...manuscript.leftOut, ...leftOut] }
}

/** The words go to what was left out; pictures and notes stay, since they cannot be listed there, but for that of the cover. */
function withoutMasthead(manuscript: Manuscript, length: number, cover: Cover | undefined): Manuscript {
  const taken: ManuscriptParagraph[] = []
  const kept: ManuscriptBlock[] = []
  const waiting = manuscript.blocks.slice(0, length).reverse()
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (block.type === 'box') waiting.push(...block.blocks.toReversed())
    if (block.type === 'table')
      for (const row of block.rows.toReversed()) for (const cell of row.cells.toReversed()) waiting.push(...cell.blocks.toReversed())
    if (block.type !== 'paragraph') continue
    taken.push(block)
    const others = block.inlines.filter((one) => one.type !== 'text' && one !== cover?.picture)
    if (others.some(({ type }) => type !== 'anchor')) kept.push({ type: 'paragraph', inlines: others, place: block.place })
  }
  const leftOut = taken
    .map(({ inlines, place }) => ({
      kind: 'masthead' as const,
      text: inlines.map((one) => (one.type === 'text' ? one.text : '')).join(''),
      place,
    }))
    .filter(({ text }) => text.trim() !== '')
  return { ...manuscript, blocks: [...kept, ...manuscript.blocks.slice(length)], leftOut: [...leftOut, ...manuscript.leftOut] }
}
