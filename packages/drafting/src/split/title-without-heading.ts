import type { ManuscriptBlock } from '../manuscript/block.ts'
import { lineOf } from '../manuscript/lines.ts'
import type { FileFacts } from '../manuscript/manuscript.ts'
import type { Opening } from './openings.ts'

/** A line that is longer is text. */
const LONGEST = 120

/** An item whose text has no heading: its first line, what the file calls itself, or the name of the file. */
export function titleWithoutHeading(blocks: readonly ManuscriptBlock[], facts: FileFacts, file: string): Opening {
  const at = blocks.findIndex((one) => one.type !== 'paragraph' || lineOf(one.inlines) !== '')
  const first = blocks[at]
  const place = first?.place ?? { line: 1 }
  const text =
    first?.type === 'paragraph' && first.role !== 'heading' && first.inlines.every(({ type }) => type === 'text')
      ? lineOf(first.inlines)
      : ''
  const hasMore = blocks.slice(at + 1).some((one) => one.type !== 'paragraph' || lineOf(one.inlines) !== '')
  if (text && text.length <= LONGEST && !/[.;:,…]$/u.test(text) && hasMore)
    return {
      title: text,
      titleConfidence: 0.5,
      titleReason: { vi: 'dòng đầu của bài, vì không có tiêu đề', en: 'the first line: there is no heading' },
      blocks: blocks.filter((_, i) => i !== at),
      place,
    }
  const named = facts.title?.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 300)
  const name = (file.split(/[/\\]/).at(-1) as string)
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  return {
    title: named || name || 'Bài chưa có tên',
    titleConfidence: 0.3,
    titleReason: named
      ? { vi: 'tên ghi trong thuộc tính của tệp', en: 'the title in the properties of the file' }
      : { vi: 'theo tên tệp, vì bài không có tiêu đề', en: 'by the name of the file: there is no heading' },
    blocks,
    place,
  }
}
