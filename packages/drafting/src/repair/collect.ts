import type { ManuscriptBlock, ManuscriptParagraph } from '../manuscript/block.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { mapParagraphs } from '../manuscript/map-paragraphs.ts'
import type { Piece } from './pieces.ts'

/** What becomes of a piece. */
export interface Written {
  readonly text: string
  /** It is no longer in the encoding that the name of its font stands for. */
  readonly decoded: boolean
}

/** Gives each text of a manuscript to `write`, and makes a manuscript of what it gives back. */
export function mapTexts(manuscript: Manuscript, write: (piece: Piece) => Written): Manuscript {
  let paragraph = 0
  const alone = (text: string, place = { line: 1 }) => write({ text, place, paragraph: paragraph++ }).text
  const mapParagraph = (one: ManuscriptParagraph): ManuscriptParagraph => {
    const number = paragraph++
    const { place } = one
    const texts = one.inlines.map((inline) => {
      if (inline.type !== 'text') return inline
      const { font, ...rest } = inline
      const { text, decoded } = write({ text: inline.text, font, place, paragraph: number })
      return decoded ? { ...rest, text } : { ...inline, text }
    })
    const inlines = texts.map((inline) => (inline.type === 'picture' && inline.alt ? { ...inline, alt: alone(inline.alt, place) } : inline))
    return { ...one, inlines }
  }
  const mapBlocks = (blocks: readonly ManuscriptBlock[]) => mapParagraphs(blocks, mapParagraph)
  const { facts } = manuscript
  return {
    ...manuscript,
    blocks: mapBlocks(manuscript.blocks),
    notes: new Map([...manuscript.notes].map(([id, blocks]) => [id, mapBlocks(blocks)])),
    leftOut: manuscript.leftOut.map((one) => ({
      ...one,
      text: alone(one.text, one.place),
      ...(one.author ? { author: alone(one.author, one.place) } : {}),
    })),
    facts: {
      ...facts,
      ...(facts.title ? { title: alone(facts.title) } : {}),
      ...(facts.author ? { author: alone(facts.author) } : {}),
    },
  }
}
