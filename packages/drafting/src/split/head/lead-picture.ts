import { lookOf } from '../../headings/look.ts'
import { isFurniture } from '../../headings/not-headings.ts'
import type { ManuscriptBlock } from '../../manuscript/block.ts'
import type { PictureRun } from '../../manuscript/inline.ts'
import { lineOf } from '../../manuscript/lines.ts'

/** A picture alone in its paragraph, with the words below it. */
export interface FramedPicture {
  readonly picture: PictureRun
  readonly caption?: string | undefined
  /** Who made it. */
  readonly credit?: string | undefined
  /** The line below it, where there is one. */
  readonly line?: string | undefined
  /** How many blocks these are. */
  readonly length: number
}

const LONGEST = 500
const CREDIT = /^(.*?)(?:^|\s)[([]?(?:Ảnh|Tranh|Minh h[oọ][ạa]|Nguồn ảnh|Nguồn|Người chụp|Picture)\s*:\s*([^:]{2,120}?)[)\]]?\.?$/su

/** The picture that stands alone in a block, with its caption in the next. Undefined where anything else stands with it. */
export function framedPicture(block: ManuscriptBlock | undefined, next: ManuscriptBlock | undefined): FramedPicture | undefined {
  if (block?.type !== 'paragraph' || block.list || block.level !== undefined) return undefined
  const inlines = block.inlines.filter((one) => one.type !== 'text' || one.text.trim() !== '')
  const [picture] = inlines
  if (inlines.length !== 1 || picture?.type !== 'picture') return undefined
  const line = captionIn(next)
  if (line === undefined && next?.type === 'paragraph' && next.role === 'caption') return undefined
  return line === undefined ? { picture, length: 1 } : { picture, ...creditIn(line), line, length: 2 }
}

/** Words that a caption of the front matter can hold: no links, no notes. */
function captionIn(block: ManuscriptBlock | undefined): string | undefined {
  if (block?.type !== 'paragraph' || block.inlines.some((one) => one.type !== 'text' || one.link)) return undefined
  const line = lineOf(block.inlines)
  if (line === '' || line.length > LONGEST) return undefined
  if (block.role === 'caption') return line
  if (block.role || block.list || block.level !== undefined || isFurniture(line)) return undefined
  return CREDIT.exec(line)?.[1] === '' && (block.alignment === 'center' || lookOf(block).italic) ? line : undefined
}

/** “Đồi thông buổi sớm. Ảnh: Ban Biên tập” is a caption and who made the picture. */
function creditIn(line: string): { caption?: string; credit?: string } {
  const [, caption = line, credit] = CREDIT.exec(line) ?? []
  const [words, name] = [caption.trim(), credit?.trim()]
  return { ...(words ? { caption: words } : {}), ...(name ? { credit: name } : {}) }
}
