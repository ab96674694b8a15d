import { defineRule } from '@bantin/diagnostics'
import { listPages } from './list-pages.ts'

/** Pages that are pictures of text. */
export const scannedPages = defineRule<{ pages: readonly number[] }>({
  id: 'pdf/scanned-page',
  severity: 'warning',
  message: {
    vi: ({ pages }) => `Trang ${listPages(pages)} là ảnh chụp, không có chữ để đọc; ảnh được giữ lại.`,
    en: ({ pages }) => `Page ${listPages(pages)} is a picture without text to read; the picture is kept.`,
  },
  help: {
    vi: 'Gõ lại, hoặc nhận dạng chữ bằng phần mềm khác rồi soát kỹ dấu.',
    en: 'Type it, or recognise the text with another program and proofread the marks.',
  },
  explanation: {
    vi: 'Bantin không nhận dạng chữ từ ảnh: chữ nhận sai mà không ai soát nguy hiểm hơn chữ chưa có.',
    en: 'Bantin does not recognise text in pictures: words that are wrong and not proofread are worse than none.',
  },
})
