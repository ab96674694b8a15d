import type { Section } from '@bantin/schema'
import { slug } from '@bantin/vietnamese/search'
import type { ManuscriptBlock, ManuscriptParagraph } from '../manuscript/block.ts'
import { lineOf } from '../manuscript/lines.ts'
import { isCapitals } from './sentence-case.ts'

/** A heading of the file. */
export interface Heading {
  readonly index: number
  readonly level: number
  readonly text: string
  readonly paragraph: ManuscriptParagraph
  /** Nothing stands between it and the next heading. */
  readonly bare: boolean
  /** The section of the bulletin that it names. */
  readonly section?: Section | undefined
}

/** What begins at a heading. */
export interface Start extends Heading {
  readonly begins: 'section' | 'item' | 'bulletin'
  /** A guess at the reason why, from 0 to 1. */
  readonly confidence: number
}

const NUMBERED = /^(?:\d{1,2}|[IVX]{1,5}|[a-zđ])\s*[.)/-]/u

/** The headings of a manuscript, on its top level. */
export function headingsOf(blocks: readonly ManuscriptBlock[], sections: readonly Section[]): readonly Heading[] {
  const named = new Map(sections.flatMap((section) => [[slug(section.title), section] as const, [section.id, section] as const]))
  const found = blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph') return []
    const isHeading = block.role === 'heading' || block.role === 'title'
    const text = isHeading || (named.size > 0 && mayBeBar(block)) ? lineOf(block.inlines) : ''
    if (!isHeading && !named.has(slug(text))) return []
    if (text === '' || text.length > 300) return []
    const section =
      named.get(slug(text)) ?? named.get(slug(text.replace(/^(?:phần|mục|chuyên mục)?\s*(?:\d{1,2}|[IVX]{1,5})?\s*[.:)–-]\s*/iu, '')))
    return [{ index, level: block.level ?? (block.role === 'title' ? 0 : 1), text, paragraph: block, section }]
  })
  return found.map((one, i) => ({ ...one, bare: isBare(blocks, one.index, found[i + 1]?.index) }))
}

/** A line with the name of a section may have no heading's style, or look like a byline: then its look must set it apart. */
function mayBeBar({ role, list, inlines, alignment, style }: ManuscriptParagraph): boolean {
  const texts = inlines.filter((one) => one.type === 'text' && one.text.trim() !== '')
  if (role === 'code' || role === 'contents' || role === 'quote' || list || texts.length === 0 || texts.length < inlines.length)
    return false
  return (
    alignment === 'center' ||
    style === 'kicker' ||
    texts.every((one) => one.type === 'text' && (one.bold || one.capitals || isCapitals(one.text)))
  )
}

function isBare(blocks: readonly ManuscriptBlock[], from: number, to: number | undefined): boolean {
  if (to === undefined) return false
  const between = blocks.slice(from + 1, to)
  return (
    between.length < 20 &&
    between.every(
      (one) =>
        one.type === 'rule' || (one.type === 'paragraph' && lineOf(one.inlines) === '' && one.inlines.every(({ type }) => type === 'text')),
    )
  )
}

/** Which headings begin a section or an item. None where the file is one article without a heading above it. */
export function plan(headings: readonly Heading[]): readonly Start[] {
  const sections = headings.filter(({ section }) => section)
  const others = headings.filter(({ section }) => !section)
  const start =
    (begins: Start['begins'], confidence: number) =>
    (one: Heading): Start => ({ ...one, begins, confidence })
  if (sections.length > 0) return bySections(headings, sections, others)
  const level = highestOf(others)
  const highest = others.filter((one) => one.level === level)
  const next = nextLevel(others, level)
  const [first] = highest
  if (!first) return []
  if (highest.length === 1) {
    const isBulletin =
      first === others[0] &&
      first.bare &&
      next.length > 1 &&
      !next.some(({ text }) => NUMBERED.test(text)) &&
      /^bản tin\b/iu.test(first.text)
    return isBulletin ? [start('bulletin', 0.8)(first), ...titles(others.filter((one) => one !== first))] : [start('item', 0.9)(first)]
  }
  const isSectioned = highest.every(({ bare }) => bare) && next.length >= highest.length
  if (isSectioned) return merge([...highest.map(start('section', 0.6)), ...next.map(start('item', 0.8))])
  // “1. …”, “2. …” are the parts of one article
  if (highest.every(({ text }) => NUMBERED.test(text))) return []
  return titles(others)
}

/** The headings of the highest level are titles; one that another follows at once is the bar of a section, or the first line of a title. */
function titles(headings: readonly Heading[]): readonly Start[] {
  const level = highestOf(headings)
  return headings.flatMap((one, i): readonly Start[] => {
    const next = headings[i + 1]
    if (one.level !== level) return []
    const isBar = one.bare && next?.level === level && isCapitals(one.text) && !isCapitals(next.text)
    return [{ ...one, begins: isBar ? 'section' : 'item', confidence: isBar ? 0.6 : 0.9 }]
  })
}

function bySections(headings: readonly Heading[], sections: readonly Heading[], others: readonly Heading[]): readonly Start[] {
  const bar = highestOf(sections)
  const deeper = others.filter(({ level }) => level > bar)
  const level = deeper.length > 0 ? highestOf(deeper) : bar
  return headings.flatMap((one, i): readonly Start[] => {
    if (one.section) return [{ ...one, begins: 'section', confidence: 0.95 }]
    if (one.level > level) return []
    const next = headings[i + 1]
    const isBar = deeper.length > 0 && one.level <= bar && one.bare && next !== undefined && next.level === level
    return [{ ...one, begins: isBar ? 'section' : 'item', confidence: isBar ? 0.6 : 0.9 }]
  })
}

function nextLevel(headings: readonly Heading[], level: number): readonly Heading[] {
  const deeper = headings.filter((one) => one.level > level)
  const next = highestOf(deeper)
  return deeper.filter((one) => one.level === next)
}

/** Not spread: a file may have any number of headings. */
const highestOf = (headings: readonly Heading[]): number =>
  headings.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY)

const merge = (starts: readonly Start[]): readonly Start[] => starts.toSorted((a, b) => a.index - b.index)
