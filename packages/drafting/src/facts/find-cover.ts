import type { Localised } from '@bantin/diagnostics'
import type { ManuscriptBlock } from '../manuscript/block.ts'
import type { PictureRun } from '../manuscript/inline.ts'
import { lineOf } from '../manuscript/lines.ts'
import type { SourcePlace } from '../manuscript/place.ts'
import { framedPicture } from '../split/head/lead-picture.ts'
import type { Masthead } from './find-masthead.ts'

/** The picture of a cover. */
export interface Cover {
  readonly picture: PictureRun
  readonly credit?: string | undefined
  readonly confidence: number
  readonly reason: Localised
  readonly place: SourcePlace
}

const BELOW = { confidence: 0.8, reason: { vi: 'ảnh ngay dưới măng-sét', en: 'a picture right below the masthead' } }
const WITHIN = { confidence: 0.5, reason: { vi: 'ảnh duy nhất trong măng-sét', en: 'the only picture in the masthead' } }

/** Titles and lines of contents are shorter. */
const LONGEST = 160

/** A masthead with its cover: the picture right below it, with the line that says who made it, or the only one in it. */
export function withCover(masthead: Masthead, blocks: readonly ManuscriptBlock[]): Masthead {
  let at = masthead.length
  while (isBlank(blocks[at])) at++
  const framed = framedPicture(blocks[at], blocks[at + 1])
  // below text begins what the picture belongs to
  if (framed && !isText(blocks[at + framed.length])) {
    const { picture, credit } = framed
    const place = (blocks[at] as ManuscriptBlock).place
    return { ...masthead, length: at + framed.length, cover: { picture, ...(credit ? { credit } : {}), ...BELOW, place } }
  }
  const pictures = blocks
    .slice(0, masthead.length)
    .flatMap((block) =>
      block.type === 'paragraph'
        ? block.inlines.flatMap((one) => (one.type === 'picture' ? [{ picture: one, place: block.place }] : []))
        : [],
    )
  const [only] = pictures
  return only && pictures.length === 1 ? { ...masthead, cover: { ...only, ...WITHIN } } : masthead
}

const isBlank = (block: ManuscriptBlock | undefined): boolean =>
  block?.type === 'rule' || (block?.type === 'paragraph' && block.inlines.every((one) => one.type === 'text' && one.text.trim() === ''))

function isText(block: ManuscriptBlock | undefined): boolean {
  if (block?.type !== 'paragraph' || block.role === 'heading' || block.role === 'title' || block.role === 'contents') return false
  const line = lineOf(block.inlines)
  return line.length > LONGEST || /[.!?…]$/.test(line)
}
