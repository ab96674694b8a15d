import { fold } from '@bantin/vietnamese/search'
import { lookOf } from '../../headings/look.ts'
import type { ManuscriptBlock, ManuscriptParagraph } from '../../manuscript/block.ts'
import { lineOf } from '../../manuscript/lines.ts'
import type { Taken } from './subtitle.ts'

const BY_STYLE: Taken = { confidence: 0.95, reason: { vi: 'kiểu đoạn là tóm tắt', en: 'its style is that of a summary' } }
const BY_LOOK: Taken = {
  confidence: 0.75,
  reason: {
    vi: 'đoạn mở đầu toàn chữ đậm hoặc nghiêng, trước phần chữ thường',
    en: 'a first paragraph wholly bold or in italics, before plain text',
  },
}

const STYLE = /\bsummary$|^(?:tom tat|sapo|sa po|loi dan)\b/
const SHORTEST = 40
const LONGEST = 500
const MOST_SENTENCES = 2
/** What the schema takes. */
const MOST = 10_000

/** Whether a paragraph below a title is the summary; `text` is the first paragraph behind the head. */
export function asSummary(paragraph: ManuscriptParagraph, text: ManuscriptBlock | undefined): Taken | undefined {
  const { inlines, role, list } = paragraph
  const line = lineOf(inlines)
  if (list || line === '' || line.length > MOST || inlines.some((one) => one.type !== 'text' || one.link)) return undefined
  if (role === 'summary' || STYLE.test(fold(paragraph.style ?? '').toLowerCase())) return BY_STYLE
  if (role && role !== 'subtitle') return undefined
  if (paragraph.level !== undefined || paragraph.alignment === 'end' || line.length < SHORTEST || line.length > LONGEST) return undefined
  if (!/[.!?…]["”]?$/u.test(line) || sentencesIn(line) > MOST_SENTENCES || text?.type !== 'paragraph' || text.role) return undefined
  const [look, body] = [lookOf(paragraph), lookOf(text)]
  return (look.bold && !body.bold) || (look.italic && !body.italic) ? BY_LOOK : undefined
}

const sentencesIn = (line: string): number => (line.match(/[.!?…]+["”]?(?=\s+["“]?\p{Lu}|$)/gu) ?? []).length
