import { epub } from '@bantin/to-epub'
import { exchange } from '@bantin/to-exchange'
import { html } from '@bantin/to-html'
import { pdf } from '@bantin/to-pdf'
import { defineConfig } from 'bantin'

export default defineConfig({
  // Every issue is offered in these forms; the web pages are needed. `exchange` lets other bulletins take items over with “bantin sync”
  forms: [html(), pdf({ booklet: true }), epub(), exchange()],
  site: {
    // 'vi' or 'en': the words around the text
    language: 'vi',
    theme: 'theme.css',
    about: [
      'Bản tin ra mỗi tháng một số, đăng lịch việc, thông báo và hướng dẫn cho bà con trong xã.',
      'Mỗi số có bản đọc trên web, bản in PDF và sách điện tử. Trang này không ghi lại ai đọc gì.',
    ],
  },
})
