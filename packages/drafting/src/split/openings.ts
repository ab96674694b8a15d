import type { Localised } from '@bantin/diagnostics'
import { slug } from '@bantin/vietnamese/search'
import type { ManuscriptBlock, ManuscriptParagraph } from '../manuscript/block.ts'
import { lineOf } from '../manuscript/lines.ts'
import type { LeftOut, Manuscript } from '../manuscript/manuscript.ts'
import type { SourcePlace } from '../manuscript/place.ts'
import { headingsOf, plan, type Start } from './plan.ts'
import { isCapitals } from './sentence-case.ts'
import type { SplitOptions } from './split.ts'
import { titleWithoutHeading } from './title-without-heading.ts'

/** A section that an item stands in. */
export interface OpenSection {
  readonly id: string
  readonly title: string
  readonly known: boolean
  readonly confidence: number
  readonly place: SourcePlace
}

/** An item with its title, and all that stands below it. */
export interface Opening {
  readonly title: string
  readonly titleConfidence: number
  readonly titleReason: Localised
  readonly section?: OpenSection | undefined
  readonly blocks: readonly ManuscriptBlock[]
  /** So many of the blocks stand above the title in the file. */
  readonly above?: number | undefined
  readonly place: SourcePlace
}

/** What {@link openings} found. */
export interface Openings {
  readonly opened: readonly Opening[]
  readonly leftOut: readonly LeftOut[]
}

/** More text than this above the first title is an item of its own. */
const LONG_PREAMBLE = 600

const HEADING: Localised = { vi: 'tiêu đề trong tệp', en: 'a heading of the file' }
const JOINED: Localised = { vi: 'ghép từ hai dòng tiêu đề liền nhau', en: 'joined of two headings in a row' }
const BAR: Localised = { vi: 'tên chuyên mục, vì dưới đó không có tên bài', en: 'the name of the section: there is no title below it' }

/** Where the items of a manuscript begin. */
export function openings(manuscript: Manuscript, options: SplitOptions): Openings {
  const { blocks } = manuscript
  const headings = options.whole ? headingsOf(blocks, []) : headingsOf(blocks, options.sections)
  const starts = options.whole ? wholeFile(headings) : plan(headings)
  const [first] = starts
  if (!first) return { opened: wordless(blocks) ? [] : [titleWithoutHeading(blocks, manuscript.facts, options.file)], leftOut: [] }
  const preamble = blocks.slice(0, first.index)
  const isLong = preamble.reduce((sum, one) => sum + lettersOf(one), 0) > LONG_PREAMBLE
  const opened: Opening[] = isLong ? [titleWithoutHeading(preamble, {}, options.file)] : []
  const leftOut: LeftOut[] = []
  let waiting: readonly ManuscriptBlock[] = isLong ? [] : preamble
  let section: OpenSection | undefined
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as Start
    const next = starts[i + 1]
    const below = blocks.slice(start.index + 1, next?.index ?? blocks.length)
    const rest = [...waiting, ...restOf(start.paragraph), ...below]
    if (start.begins === 'item') {
      const joined = next && wordless(below) && isTitleContinued(start, next)
      if (joined) {
        const after = starts[i + 2]
        const body = blocks.slice(next.index + 1, after?.index ?? blocks.length)
        opened.push(
          opening(start, {
            title: `${start.text} ${next.text}`,
            confidence: 0.6,
            reason: JOINED,
            section,
            above: waiting.length,
            blocks: [...rest, ...restOf(next.paragraph), ...body],
          }),
        )
        i++
      } else
        opened.push(
          opening(start, {
            title: start.text,
            confidence: start.confidence,
            reason: HEADING,
            section,
            above: waiting.length,
            blocks: rest,
          }),
        )
      waiting = []
      continue
    }
    if (start.begins === 'section') section = sectionOf(start)
    // Text right below a bar has no title but the bar's
    if (start.begins === 'section' && !wordless(below)) {
      opened.push(opening(start, { title: start.text, confidence: 0.5, reason: BAR, section, above: waiting.length, blocks: rest }))
      waiting = []
    } else {
      waiting = rest.filter((one) => one.type !== 'paragraph' || one.inlines.length > 0)
      leftOut.push({ kind: start.begins === 'bulletin' ? 'masthead' : 'section-bar', text: start.text, place: start.paragraph.place })
    }
  }
  if (!wordless(waiting)) opened.push(titleWithoutHeading(waiting, {}, options.file))
  return { opened, leftOut }
}

function opening(
  { paragraph }: Start,
  {
    title,
    confidence,
    reason,
    section,
    above,
    blocks,
  }: {
    title: string
    confidence: number
    reason: Localised
    section: OpenSection | undefined
    above: number
    blocks: readonly ManuscriptBlock[]
  },
): Opening {
  return { title, titleConfidence: confidence, titleReason: reason, section, above, blocks, place: paragraph.place }
}

/** One item: its title is the highest heading, if nothing else is as high. */
function wholeFile(headings: ReturnType<typeof headingsOf>): readonly Start[] {
  const [first] = headings
  return first && headings.slice(1).every(({ level }) => level > first.level) ? [{ ...first, begins: 'item', confidence: 0.9 }] : []
}

/** A title on two lines makes two headings. */
const isTitleContinued = (start: Start, next: Start): boolean =>
  start.bare &&
  next.begins === 'item' &&
  next.level === start.level &&
  isCapitals(start.text) === isCapitals(next.text) &&
  start.text.length + next.text.length <= 250

function sectionOf({ section, text, confidence, paragraph }: Start): OpenSection {
  return {
    id: section?.id ?? slug(text).slice(0, 100),
    title: section?.title ?? text,
    known: section !== undefined,
    confidence,
    place: paragraph.place,
  }
}

/** Signs of notes and pictures of a title go on in the text. */
function restOf(paragraph: ManuscriptParagraph): readonly ManuscriptBlock[] {
  const rest = paragraph.inlines.filter(({ type }) => type === 'note' || type === 'picture')
  return rest.length > 0 ? [{ type: 'paragraph', inlines: rest, place: paragraph.place }] : []
}

const wordless = (blocks: readonly ManuscriptBlock[]): boolean =>
  blocks.every(
    (one) =>
      one.type === 'rule' ||
      (one.type === 'paragraph' && lineOf(one.inlines) === '' && one.inlines.every(({ type }) => type === 'text' || type === 'anchor')),
  )

const lettersOf = (block: ManuscriptBlock): number => (block.type === 'paragraph' ? lineOf(block.inlines).length : 100)
