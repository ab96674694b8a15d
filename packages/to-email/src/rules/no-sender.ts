import { defineRule } from '@bantin/diagnostics'

/** Neither the options nor the bulletin name an address to send from. */
export const noSender = defineRule({
  id: 'to-email/no-sender',
  severity: 'info',
  message: {
    vi: () => 'Thư chưa có người gửi: bản tin không ghi thư điện tử của tòa soạn.',
    en: () => 'The e-mail has no sender: the bulletin names no e-mail address of its publisher.',
  },
  help: {
    vi: 'Ghi publisher.email trong bulletin.yaml, hoặc tùy chọn from của dạng email.',
    en: 'Write publisher.email in bulletin.yaml, or give the form email the option from.',
  },
  explanation: {
    vi: 'Tệp .eml vẫn mở được thành thư nháp, và chương trình thư điền người gửi khi gửi. Thư gửi thẳng đi mà thiếu dòng From thì máy chủ thư từ chối.',
    en: 'The .eml file still opens as a draft, and the mail program fills the sender in. Mail servers refuse a message without a From line.',
  },
})
