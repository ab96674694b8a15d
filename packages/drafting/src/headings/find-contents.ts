import type { ManuscriptBlock, ManuscriptParagraph } from '../manuscript/block.ts'
import type { LeftOut } from '../manuscript/manuscript.ts'

const TITLE = /^\s*(?:mục\s+lục|nội\s+dung\s+(?:số\s+này|chính)|trong\s+số\s+này)\s*:?\s*$/iu
/** A line of contents: leaders or a wide gap, and a page. */
const LINE = /\S(?:\s*(?:\.\s?){3,}\s*|\s*…+\s*\.*\s*|\s*_{3,}\s*|[\t ]*\t[\t ]*|\s{3,}|\s+tr(?:ang|\.)\s*)\d{1,4}\s*$/iu
/** Enough of the end of a line to see its leaders, however long they are. */
const TAIL = 120
const FEWEST = 2

/** Leave the table of contents out: what is built of a draft has its own. Lines are only taken where their heading or their style says so. */
export function leaveContentsOut(blocks: readonly ManuscriptBlock[]): { blocks: ManuscriptBlock[]; leftOut: LeftOut[] } {
  const kept: ManuscriptBlock[] = []
  const leftOut: LeftOut[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as ManuscriptBlock
    const end = block.type === 'paragraph' && TITLE.test(textOf(block)) ? endOfContents(blocks, at + 1) : at
    if (end > at) {
      for (const one of blocks.slice(at, end)) if (one.type === 'paragraph') leaveOut(one, leftOut, kept)
      at = end - 1
    } else if (block.type === 'paragraph' && block.role === 'contents') leaveOut(block, leftOut, kept)
    else kept.push(block)
  }
  return { blocks: kept, leftOut }
}

/** Where the lines of contents end; where it began, if there are not enough of them. */
function endOfContents(blocks: readonly ManuscriptBlock[], from: number): number {
  let end = from
  let lines = 0
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at] as ManuscriptBlock
    if (block.type !== 'paragraph') break
    const text = textOf(block)
    if (text.trim() === '') continue
    if (!LINE.test(text.trimEnd().slice(-TAIL)) && block.role !== 'contents') break
    lines++
    end = at + 1
  }
  return lines >= FEWEST ? end : from - 1
}

/** Pictures and notes are not contents: a paragraph with any stays. */
function leaveOut(paragraph: ManuscriptParagraph, leftOut: LeftOut[], kept: ManuscriptBlock[]): void {
  const text = textOf(paragraph)
  const others = paragraph.inlines.filter((one) => one.type !== 'text')
  if (others.length > 0) kept.push({ ...paragraph, role: undefined, inlines: others })
  if (text.trim()) leftOut.push({ kind: 'contents', text: text.trim(), place: paragraph.place })
}

const textOf = ({ inlines }: ManuscriptParagraph): string => inlines.map((one) => (one.type === 'text' ? one.text : '')).join('')
