import { defineRule } from '@bantin/diagnostics'

/** A link that may run something. */
export const unsafeLink = defineRule<{ scheme: string }>({
  id: 'html/unsafe-link',
  severity: 'warning',
  message: {
    vi: ({ scheme }) => `Liên kết loại “${scheme}” bị bỏ, chữ của nó vẫn giữ.`,
    en: ({ scheme }) => `A link of the kind “${scheme}” was dropped; its words were kept.`,
  },
  help: {
    vi: 'Nếu cần liên kết, ghi lại địa chỉ https của nó trong bài.',
    en: 'If the link is needed, write its https address into the item.',
  },
  explanation: {
    vi: 'Chỉ nhận http, https, mailto và tel. Địa chỉ loại khác có thể chạy mã, hoặc chỉ có nghĩa trên máy đã lưu trang.',
    en: 'Only http, https, mailto and tel are taken. Other addresses can run code, or mean something only on the machine that saved the page.',
  },
})
