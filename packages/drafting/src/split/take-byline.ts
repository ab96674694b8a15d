import type { Contributor } from '@bantin/schema'
import { fold } from '@bantin/vietnamese/search'
import type { Guess } from '../draft/draft.ts'
import type { ManuscriptBlock, ManuscriptParagraph } from '../manuscript/block.ts'
import { lineOf } from '../manuscript/lines.ts'
import type { LeftOut } from '../manuscript/manuscript.ts'
import { readByline } from './byline.ts'
import { isCapitals } from './sentence-case.ts'

/** What a byline comes to. */
export interface FoundByline {
  readonly contributors: readonly Contributor[]
  readonly guesses: readonly Omit<Guess, 'item'>[]
  /** Lines whose words are not all in the contributors: “Tin, ảnh: …”. */
  readonly leftOut: readonly LeftOut[]
}

/** What is left of a part when its bylines are taken out. */
export interface WithoutByline extends FoundByline {
  readonly blocks: readonly ManuscriptBlock[]
}

const AT_END = 3

/** Whoever signs for an office is no author. */
const OFFICE =
  /^(?:tm|kt|tl|tuq|chu tich|pho chu tich|bi thu|pho bi thu|giam doc|pho giam doc|truong|pho truong|thu truong|chanh|noi nhan|quyen)\b/

/** Take the bylines out of the last paragraphs of a part. */
export function takeByline(blocks: readonly ManuscriptBlock[]): WithoutByline {
  const worded = blocks.flatMap((block, i) => (block.type === 'rule' || (block.type === 'paragraph' && isBlank(block)) ? [] : [i]))
  // What is nothing but a name keeps it as its text
  const places = worded.length < 2 ? [] : run(worded.slice(-AT_END).reverse(), blocks)
  const taken = new Set<number>()
  const lines: Contributor[] = []
  const guesses: Omit<Guess, 'item'>[] = []
  const leftOut: LeftOut[] = []
  for (const i of places.toSorted((a, b) => a - b)) {
    const found = bylineIn(blocks[i] as ManuscriptParagraph)
    if (!found || taken.size === worded.length - 1) continue
    taken.add(i)
    lines.push(...found.contributors)
    guesses.push(...found.guesses)
    leftOut.push(...found.leftOut)
  }
  return {
    blocks: blocks.filter((_, i) => !taken.has(i)),
    contributors: lines,
    guesses,
    leftOut,
  }
}

/** Read a paragraph as a byline. */
export function bylineIn(paragraph: ManuscriptParagraph): FoundByline | undefined {
  const text = lineOf(paragraph.inlines)
  const byline = readByline(text, looksLikeByline(paragraph))
  if (!byline) return undefined
  const names = [...new Set(byline.contributors.map(({ name }) => name))]
  return {
    contributors: byline.contributors,
    guesses: names.map((name) => guessOf(name, paragraph, byline.labelled)),
    leftOut: byline.whole ? [] : [{ kind: 'byline', text, place: paragraph.place }],
  }
}

/** From the outside inwards, until something else stands there. */
function run(places: readonly number[], blocks: readonly ManuscriptBlock[]): readonly number[] {
  const end = places.findIndex((i, at) => !isByline(blocks[i], blocks[places[at + 1] ?? -1]))
  return end < 0 ? places : places.slice(0, end)
}

/** A paragraph that names who made the part; `beside` is what stands next to it. */
export function isByline(block: ManuscriptBlock | undefined, beside: ManuscriptBlock | undefined): boolean {
  if (block?.type !== 'paragraph' || block.list || block.role === 'heading' || block.inlines.some(({ type }) => type !== 'text'))
    return false
  if (beside?.type === 'paragraph' && OFFICE.test(fold(lineOf(beside.inlines)).toLowerCase())) return false
  return readByline(lineOf(block.inlines), looksLikeByline(block)) !== undefined
}

/** Bold capitals are rather the bar of a section. */
function looksLikeByline({ role, alignment, inlines }: ManuscriptParagraph): boolean {
  if (role === 'byline' || alignment === 'end') return true
  const capitals = isCapitals(lineOf(inlines))
  const texts = inlines.filter((one) => one.type === 'text' && one.text.trim() !== '')
  return texts.every((one) => one.type === 'text' && (one.italic || (one.bold && !capitals)))
}

function guessOf(name: string, { role, alignment, place }: ManuscriptParagraph, labelled: boolean): Omit<Guess, 'item'> {
  const sure = role === 'byline' || labelled
  return {
    kind: 'contributor',
    value: name,
    confidence: sure ? 0.85 : alignment === 'end' ? 0.75 : 0.6,
    reason: sure
      ? { vi: 'dòng ghi tên tác giả hoặc nguồn', en: 'a line that names the author or source' }
      : { vi: 'tên người hoặc đơn vị đứng riêng một dòng, theo cách trình bày', en: 'a name on a line of its own, by its look' },
    place,
  }
}

const isBlank = ({ inlines }: ManuscriptParagraph): boolean => lineOf(inlines) === '' && inlines.every(({ type }) => type === 'text')
