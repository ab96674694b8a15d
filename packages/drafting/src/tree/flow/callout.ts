import type { ManuscriptBlock, ManuscriptBox, ManuscriptParagraph } from '../../manuscript/block.ts'

/** Longer boxes are passages of their own, no callouts. */
const LONGEST = 1500

/** A box as what it holds, the first line apart where it is its title; without boxes within it. */
export interface BoxParts {
  readonly title?: ManuscriptParagraph | undefined
  readonly blocks: readonly ManuscriptBlock[]
  /** It is as short as a callout should be. */
  readonly short: boolean
}

/** Look at a box. */
export function boxParts({ blocks }: ManuscriptBox): BoxParts {
  const inner: ManuscriptBlock[] = []
  const waiting = blocks.toReversed()
  let length = 0
  let isPlain = true
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (block.type === 'box') {
      for (const one of block.blocks.toReversed()) waiting.push(one)
      continue
    }
    if (block.type === 'paragraph') length += textOf(block).length
    else isPlain = false
    inner.push(block)
  }
  const filled = inner.filter((block) => block.type !== 'paragraph' || textOf(block).trim() !== '' || block.inlines.length > 0)
  const short = isPlain && length > 0 && length <= LONGEST
  const [first, ...rest] = filled
  if (short && first?.type === 'paragraph' && rest.length > 0 && isTitle(first)) return { title: first, blocks: rest, short }
  return { blocks: filled, short }
}

const textOf = ({ inlines }: ManuscriptParagraph): string => inlines.map((one) => (one.type === 'text' ? one.text : '')).join('')

function isTitle(paragraph: ManuscriptParagraph): boolean {
  const text = textOf(paragraph).trim()
  if (paragraph.list || text === '' || text.length > 120 || paragraph.inlines.some(({ type }) => type === 'picture' || type === 'note'))
    return false
  if (paragraph.level !== undefined || paragraph.role === 'heading' || paragraph.role === 'title') return true
  return paragraph.inlines.every((one) => one.type !== 'text' || one.bold || one.text.trim() === '')
}
