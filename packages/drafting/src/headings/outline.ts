import type { ManuscriptBlock } from '../manuscript/block.ts'
import { keyOf, type Look, lookOf } from './look.ts'

/** A block with what can be seen of it. Paragraphs without anything are not listed. */
export interface Entry {
  /** Its place among the blocks. */
  readonly at: number
  readonly block: ManuscriptBlock
  /** For paragraphs with words. */
  readonly look?: Look | undefined
  readonly key: string
  /** Only pictures. */
  readonly picture: boolean
}

/** The blocks of the text itself, one behind the other. */
export function outlineOf(blocks: readonly ManuscriptBlock[]): Entry[] {
  return blocks.flatMap((block, at): Entry[] => {
    if (block.type === 'rule') return []
    if (block.type !== 'paragraph') return [{ at, block, key: '', picture: false }]
    const look = lookOf(block)
    const picture = block.inlines.some(({ type }) => type === 'picture')
    if (look.text === '') return picture ? [{ at, block, key: '', picture }] : []
    return [{ at, block, look, key: keyOf(look), picture: false }]
  })
}

/** Whether the file itself says that a paragraph is a heading. */
export function isSaid(block: ManuscriptBlock): boolean {
  return block.type === 'paragraph' && (block.level !== undefined || block.role === 'heading' || block.role === 'title')
}
