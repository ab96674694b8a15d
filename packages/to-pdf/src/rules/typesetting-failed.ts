import { defineRule } from '@bantin/diagnostics'

/** The typesetter stopped. */
export const typesettingFailed = defineRule<{ problem: string }>({
  id: 'pdf/typesetting-failed',
  severity: 'error',
  message: {
    vi: ({ problem }) => `Không dàn được trang PDF: ${problem}`,
    en: ({ problem }) => `The PDF could not be typeset: ${problem}`,
  },
  help: {
    vi: 'Nếu nội dung không có gì lạ, hãy báo cho người phát triển Bantin kèm thông báo này.',
    en: 'If nothing is unusual about the content, tell the developers of Bantin, with this message.',
  },
  explanation: {
    vi: 'Bộ dàn trang dừng lại trước khi xong. Không có tệp dở dang nào được ghi.',
    en: 'The typesetter stopped before it was done. No unfinished file is written.',
  },
})
