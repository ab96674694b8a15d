import type { Guess } from '../draft/draft.ts'
import { dateOf } from '../facts/line-facts.ts'
import { internalLabel } from '../guard/audience-label.ts'
import { type Line, linesOf } from '../manuscript/lines.ts'
import type { LeftOut, Manuscript } from '../manuscript/manuscript.ts'
import { readHead } from './head/read-head.ts'
import type { Opening } from './openings.ts'
import { isCapitals, sentenceCase } from './sentence-case.ts'
import type { Part } from './split.ts'
import { takeByline } from './take-byline.ts'

/** A part with what was guessed of it. */
export interface ReadPart {
  readonly part: Part
  readonly guesses: readonly Guess[]
  readonly leftOut: readonly LeftOut[]
}

const DATELINE = /^(?:[\p{L}\s.-]{2,40},\s*)?ngày\s+(\d{1,2}\s+tháng\s+\d{1,2},?\s+năm\s+\d{4})\.?$/iu

/** Read head, bylines, date and audience of a part. A date line stays in the text, since it says the place too. */
export function readPart(opening: Opening, id: string, pictures: Manuscript['pictures']): ReadPart {
  const { title, titleConfidence, titleReason, section, above = 0, place } = opening
  const head = readHead(opening.blocks.slice(above), pictures)
  const { blocks, ...end } = takeByline([...opening.blocks.slice(0, above), ...head.blocks])
  const lines = linesOf(blocks)
  const ends = [...lines.slice(0, 5), ...lines.slice(5).slice(-4)]
  const dated = ends.flatMap((line) => dateIn(line))[0]
  const label = ends.find(({ text }) => internalLabel(text) > 0)
  const own: Omit<Guess, 'item'>[] = [
    ...(titleConfidence < 0.9 ? [{ kind: 'title' as const, value: title, confidence: titleConfidence, reason: titleReason, place }] : []),
    ...(isCapitals(title) ? [inSmallLetters(title, opening)] : []),
    ...head.guesses,
    ...end.guesses,
    ...(dated ? [dated] : []),
    ...(label ? [internal(label)] : []),
  ]
  return {
    part: {
      id,
      title,
      ...(head.subtitle ? { subtitle: head.subtitle } : {}),
      ...(head.summary ? { summary: head.summary } : {}),
      ...(head.lead ? { lead: head.lead } : {}),
      contributors: [...head.contributors, ...end.contributors],
      ...(dated ? { date: dated.value } : {}),
      ...(section ? { section: { id: section.id, title: section.title } } : {}),
      ...(label ? { audience: 'internal' as const } : {}),
      place,
      blocks,
    },
    guesses: own.map((one) => ({ ...one, item: id })),
    leftOut: [...head.leftOut, ...end.leftOut],
  }
}

function dateIn({ text, place }: Line): readonly Omit<Guess, 'item'>[] {
  const date = text.length <= 90 ? dateOf(DATELINE.exec(text)?.[1]) : undefined
  return date
    ? [{ kind: 'date', value: date, confidence: 0.85, reason: { vi: 'dòng ghi ngày trong bài', en: 'a line with a date' }, place }]
    : []
}

/** Only a suggestion: whoever writes it so must give names their capitals again. */
function inSmallLetters(title: string, { place }: Opening): Omit<Guess, 'item'> {
  return {
    kind: 'title',
    value: sentenceCase(title),
    confidence: 0.5,
    reason: {
      vi: `tên bài viết toàn chữ hoa được giữ nguyên; có thể viết “${sentenceCase(title)}” rồi viết hoa lại tên riêng`,
      en: `the title was left in capitals; it could be “${sentenceCase(title)}”, with the capitals of names put back`,
    },
    place,
  }
}

const internal = ({ text, place }: Line): Omit<Guess, 'item'> => ({
  kind: 'audience',
  value: 'internal',
  confidence: internalLabel(text),
  reason: { vi: `bài ghi “${text}”`, en: `the item says “${text}”` },
  place,
})
