import type { LeftOut } from '@bantin/drafting'
import { withDrawnBullets } from '../layout/drawn-bullets.ts'
import type { Entry } from '../layout/entry.ts'
import { layOut, type Thing, thingOf } from '../layout/lay-out.ts'
import { findLines, type Line } from '../layout/line.ts'
import { findPieces, type Piece } from '../layout/piece.ts'
import { findTables } from '../layout/tables.ts'
import type { PageContent } from '../page/content.ts'
import type { ReadPage } from '../page/read-page.ts'
import { type ReadTags, readTags } from '../tags/read-tags.ts'

/** A page in reading order, its letters put together to lines. */
export interface LaidPage {
  readonly number: number
  readonly height: number
  readonly entries: readonly Entry[]
  /** Lines that the file calls furniture of the page. */
  readonly furniture: readonly Line[]
  readonly comments: readonly LeftOut[]
  readonly tagged: boolean
  /** A picture covers it, and no word is to be seen. */
  readonly scanned: boolean
  /** Its words are an unseen layer over a picture. */
  readonly recognised: boolean
}

const COVERED = 0.8
/** A picture over this part of the page is its ground, not a part of its text. */
const GROUND = 0.6

/** Put a page in reading order: by its tags where they hold its words, by its look otherwise. */
export function layPage({ content, links, comments, tags }: ReadPage): LaidPage {
  const { number, height } = content
  const pieces = findPieces(content.glyphs)
  const body = pieces.filter((piece) => !piece.glyphs[0]!.artifact)
  const furniture = pieces.filter((piece) => piece.glyphs[0]!.artifact)
  const claims = furnitureIsTrue(furniture, body, height)
  const words = claims ? body : pieces
  const read = tags && claims ? readTags(tags, { page: number, pieces: words, pictures: content.pictures, links }) : undefined
  const tagged = read !== undefined && lettersOf(read.rest) <= lettersOf(words) * (1 - COVERED)
  const entries = tagged ? taggedEntries(read, content, links) : lookedAt(words, content, links)
  const turned = content.turned.flatMap((glyphs) => findLines(findPieces(glyphs), number))
  const covered = content.pictures.some((one) => areaOf(one.box) > 0.5 * content.width * height)
  const seen = content.glyphs.filter((one) => !one.unseen && one.text.trim() !== '').length
  return {
    number,
    height,
    entries: turned.length > 0 ? [...entries, { type: 'region', lines: turned }] : entries,
    furniture: claims ? findLines(furniture, number) : [],
    comments,
    tagged,
    scanned: covered && content.glyphs.every((one) => one.text.trim() === ''),
    recognised: covered && seen === 0 && content.glyphs.some((one) => one.text.trim() !== ''),
  }
}

function taggedEntries(read: ReadTags, content: PageContent, links: ReadPage['links']): Entry[] {
  const { number } = content
  const rest = layOut(read.rest, [], number, links)
  const pictures = read.restPictures.flatMap((i): Entry[] => {
    const { box, artifact } = content.pictures[i]!
    return artifact ? [] : [{ type: 'picture', picture: i, top: box.top }]
  })
  return [...read.entries, ...rest, ...pictures]
}

function lookedAt(pieces: readonly Piece[], content: PageContent, links: ReadPage['links']): Entry[] {
  const area = content.width * content.height
  const { tables, rest } = findTables(withDrawnBullets(pieces, content.dots), content, links)
  const grounds: Entry[] = []
  const things: Thing[] = [...tables]
  for (const [picture, { box }] of content.pictures.entries()) {
    const entry: Entry = { type: 'picture', picture, top: box.top }
    if (areaOf(box) > GROUND * area) grounds.push(entry)
    else things.push(thingOf(entry, box))
  }
  return [...grounds, ...layOut(rest, things, content.number, links)]
}

/** Some programs call everything furniture: then nothing is. */
function furnitureIsTrue(furniture: readonly Piece[], body: readonly Piece[], height: number): boolean {
  const inside = furniture.filter((piece) => piece.y > height * 0.2 && piece.y < height * 0.8)
  return lettersOf(inside) <= Math.max(20, lettersOf(body) * 0.2)
}

function lettersOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.glyphs.length, 0)
}

function areaOf({ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }): number {
  return (right - left) * (bottom - top)
}
