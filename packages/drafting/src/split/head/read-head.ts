import type { Contributor } from '@bantin/schema'
import type { Guess } from '../../draft/draft.ts'
import type { ManuscriptBlock, ManuscriptParagraph } from '../../manuscript/block.ts'
import { lineOf } from '../../manuscript/lines.ts'
import type { LeftOut, ManuscriptPicture } from '../../manuscript/manuscript.ts'
import { bylineIn, isByline } from '../take-byline.ts'
import { type FramedPicture, framedPicture } from './lead-picture.ts'
import { asSubtitle } from './subtitle.ts'
import { asSummary } from './summary.ts'

/** What stands between the title of a part and its text. */
export interface Head {
  readonly subtitle?: string | undefined
  readonly summary?: string | undefined
  readonly lead?: FramedPicture | undefined
  readonly contributors: readonly Contributor[]
  readonly guesses: readonly Omit<Guess, 'item'>[]
  readonly leftOut: readonly LeftOut[]
  /** What is left of the part. */
  readonly blocks: readonly ManuscriptBlock[]
}

/** A head has no more parts. */
const MOST = 8

/** Read the head of a part: subtitle, bylines, summary and lead picture in any order. The first block that is none of them ends it. */
export function readHead(blocks: readonly ManuscriptBlock[], pictures: ReadonlyMap<string, ManuscriptPicture>): Head {
  const worded = blocks.flatMap((block, at) => (isBlank(block) ? [] : [at]))
  const at = (i: number): ManuscriptBlock | undefined => blocks[worded[i] ?? -1]
  const taken = new Set<number>()
  const found: { subtitle?: string; summary?: string; lead?: FramedPicture } = {}
  const contributors: Contributor[] = []
  const guesses: Omit<Guess, 'item'>[] = []
  const leftOut: LeftOut[] = []
  // its last words stay the text of a part
  for (let i = 0; i < Math.min(worded.length - 1, MOST); i++) {
    const block = at(i) as ManuscriptBlock
    const lead = found.lead ? undefined : leadIn(block, at(i + 1), pictures)
    if (lead && i + lead.length < worded.length) {
      found.lead = lead
      guesses.push({
        kind: 'image',
        value: lead.line ?? lead.picture.alt ?? '',
        confidence: 0.8,
        reason: { vi: 'ảnh đứng ngay dưới đầu bài', en: 'a picture right below the head' },
        place: block.place,
      })
      // the word “Ảnh:” before who made it is in neither
      if (lead.line !== undefined && lead.credit !== undefined)
        leftOut.push({ kind: 'byline', text: lead.line, place: (at(i + 1) as ManuscriptBlock).place })
      for (let step = 0; step < lead.length; step++) taken.add(worded[i + step] as number)
      i += lead.length - 1
      continue
    }
    if (isByline(block, at(i + 1))) {
      const byline = bylineIn(block as ManuscriptParagraph)
      contributors.push(...(byline?.contributors ?? []))
      guesses.push(...(byline?.guesses ?? []))
      leftOut.push(...(byline?.leftOut ?? []))
      taken.add(worded[i] as number)
      continue
    }
    if (block.type !== 'paragraph') break
    const text = textBehind(blocks, worded, i)
    const summary = found.summary === undefined ? asSummary(block, text) : undefined
    const subtitle = summary || found.subtitle !== undefined ? undefined : asSubtitle(block, text)
    const kind = summary ? 'summary' : 'subtitle'
    const sure = summary ?? subtitle
    if (sure) {
      const value = lineOf(block.inlines)
      found[kind] = value
      guesses.push({ kind, value, ...sure, place: block.place })
      taken.add(worded[i] as number)
    }
    // a line that its style calls a byline may say something else of the part, such as where it was taken from
    else if (block.role !== 'byline') break
  }
  return { ...found, contributors, guesses, leftOut, blocks: blocks.filter((_, i) => !taken.has(i)) }
}

/** One without words for those who do not see it cannot be in the front matter. */
function leadIn(block: ManuscriptBlock, next: ManuscriptBlock | undefined, pictures: ReadonlyMap<string, ManuscriptPicture>) {
  const lead = framedPicture(block, next)
  return lead?.picture.alt?.trim() &&
    /^image\/(?:png|jpeg|gif|webp|avif|svg\+xml)$/.test(pictures.get(lead.picture.picture)?.mediaType ?? '')
    ? lead
    : undefined
}

/** The first paragraph behind a place that is text, not another part of the head. Headings are passed over. */
function textBehind(blocks: readonly ManuscriptBlock[], worded: readonly number[], from: number): ManuscriptBlock | undefined {
  for (let i = from + 1; i < Math.min(worded.length, from + MOST); i++) {
    const [block, next] = [blocks[worded[i] as number] as ManuscriptBlock, blocks[worded[i + 1] ?? -1]]
    const framed = framedPicture(block, next)
    if (framed) i += framed.length - 1
    else if (block.type !== 'paragraph') return block
    else if (!isPart(block) && !isByline(block, next)) return block
  }
  return undefined
}

const isPart = (block: ManuscriptBlock): boolean =>
  block.type === 'paragraph' &&
  (block.level !== undefined ||
    /^(?:heading|title|subtitle|summary|byline|caption)$/.test(block.role ?? '') ||
    asSummary(block, PLAIN) !== undefined ||
    asSubtitle(block, undefined) !== undefined)

/** Text as plain as can be: what is set apart from it is set apart. */
const PLAIN: ManuscriptBlock = { type: 'paragraph', inlines: [{ type: 'text', text: 'a' }], place: { line: 1 } }

const isBlank = (block: ManuscriptBlock): boolean =>
  block.type === 'paragraph' && lineOf(block.inlines) === '' && block.inlines.every(({ type }) => type === 'text' || type === 'anchor')
