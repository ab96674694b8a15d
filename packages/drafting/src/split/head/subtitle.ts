import type { Localised } from '@bantin/diagnostics'
import { fold } from '@bantin/vietnamese/search'
import { internalLabel } from '../../guard/audience-label.ts'
import { lookOf } from '../../headings/look.ts'
import { isFurniture, isByline as isName } from '../../headings/not-headings.ts'
import { numberingOf } from '../../headings/numbering.ts'
import type { ManuscriptBlock, ManuscriptParagraph } from '../../manuscript/block.ts'
import { lineOf } from '../../manuscript/lines.ts'

/** How sure it is that a paragraph is what it is taken for. */
export interface Taken {
  readonly confidence: number
  readonly reason: Localised
}

const BY_STYLE: Taken = { confidence: 0.95, reason: { vi: 'kiểu đoạn là tên phụ', en: 'its style is that of a subtitle' } }
const BY_LOOK: Taken = {
  confidence: 0.7,
  reason: { vi: 'dòng ngắn khác kiểu chữ, ngay dưới tên bài', en: 'a short line of another look, right below the title' },
}
const BY_PLACE: Taken = {
  confidence: 0.55,
  reason: { vi: 'dòng ngắn không có dấu chấm, ngay dưới tên bài', en: 'a short line without a full stop, right below the title' },
}

const STYLE = /\b(?:subtitle|sub-title)$|^(?:ten phu|phu de|tieu de phu)\b/
const LONGEST = 120
/** What the schema takes. */
const MOST = 1000
/** Text is longer than a line of a poem or a list. */
const TEXT = 60

/** Whether a paragraph below a title is its subtitle; `text` is the first paragraph behind the head. */
export function asSubtitle(paragraph: ManuscriptParagraph, text: ManuscriptBlock | undefined): Taken | undefined {
  const { inlines, role, list } = paragraph
  const line = lineOf(inlines)
  if (list || line === '' || line.length > MOST || inlines.some((one) => one.type !== 'text' || one.link)) return undefined
  if (role === 'subtitle' || STYLE.test(fold(paragraph.style ?? '').toLowerCase())) return BY_STYLE
  if (role || paragraph.level !== undefined || paragraph.alignment === 'end' || line.length > LONGEST) return undefined
  const look = lookOf(paragraph)
  if (look.bold || !/^[\p{Lu}“"]/u.test(line) || /[.!?…:;,]$/u.test(line) || look.numbering || numberingOf(line)) return undefined
  if (isFurniture(line) || isName(line) || internalLabel(line) > 0 || /\d{4}$|^\p{L}+:/u.test(line)) return undefined
  if (text?.type !== 'paragraph' || text.list || text.role) return undefined
  const body = lookOf(text)
  if (body.text.length < Math.max(TEXT, line.length) || !/[.!?…:]["”)]?$/u.test(body.text)) return undefined
  return look.italic !== body.italic || look.centred !== body.centred || look.size !== body.size ? BY_LOOK : BY_PLACE
}
