import type { Localised } from '@bantin/diagnostics'
import type { ManuscriptParagraph, ParagraphRole } from '../manuscript/block.ts'
import { isByline, isPictureTitle, isTableTitle } from './not-headings.ts'
import type { Entry } from './outline.ts'

/** A role that a paragraph was given. */
export interface FoundRole {
  readonly role: ParagraphRole
  readonly confidence: number
  readonly reason: Localised
}

const TITLE_OF_TABLE: FoundRole = {
  role: 'caption',
  confidence: 0.95,
  reason: { vi: 'Mở đầu bằng “Bảng” và đứng ngay trước một bảng.', en: 'It begins with “Bảng” and stands before a table.' },
}
const TITLE_OF_PICTURE: FoundRole = {
  role: 'caption',
  confidence: 0.95,
  reason: { vi: 'Mở đầu bằng “Ảnh” hoặc “Hình” và đứng ngay sau ảnh.', en: 'It begins with “Ảnh” or “Hình” and stands below a picture.' },
}
const BELOW_PICTURE: FoundRole = {
  role: 'caption',
  confidence: 0.75,
  reason: { vi: 'Dòng ngắn, nghiêng hoặc căn giữa, ngay dưới ảnh.', en: 'A short line in italics or centred, right below a picture.' },
}
const LONGEST = 250

/** Titles of tables, captions of pictures, and the names of those who wrote, by their place in the outline. */
export function findCaptions(outline: readonly Entry[]): Map<number, FoundRole> {
  const found = new Map<number, FoundRole>()
  for (const [i, { block, look, at }] of outline.entries()) {
    if (block.type !== 'paragraph' || !look || block.role || block.level !== undefined || block.list) continue
    const [before, next] = [outline[i - 1], outline[i + 1]]
    const ownPicture = block.inlines.some(({ type }) => type === 'picture')
    if (isTableTitle(look.text) && look.text.length <= LONGEST && next?.block.type === 'table') found.set(at, TITLE_OF_TABLE)
    else if (look.text.length > LONGEST) continue
    else if ((before?.picture || ownPicture) && isPictureTitle(look.text)) found.set(at, TITLE_OF_PICTURE)
    else if (before?.picture && isUnderPicture(block, look.italic, next)) found.set(at, BELOW_PICTURE)
    else if (isByline(look.text) && standsApart(block)) found.set(at, { role: 'byline', confidence: 0.8, reason: { vi: '', en: '' } })
  }
  return found
}

/** In italics, or centred before text that is not. */
function isUnderPicture({ alignment, inlines }: ManuscriptParagraph, italic: boolean, next: Entry | undefined): boolean {
  if (inlines.every((one) => one.type !== 'text' || one.bold || one.text.trim() === '')) return false
  return italic || (alignment === 'center' && !(next?.block.type === 'paragraph' && next.block.alignment === 'center'))
}

const FAR = 150

const standsApart = ({ alignment, indent = 0 }: ManuscriptParagraph): boolean => alignment === 'end' || indent > FAR
