import { defineRule } from '@bantin/diagnostics'

/** A word that is longer than a message. */
export const cutWord = defineRule<{ word: string; limit: number }>({
  id: 'to-text/cut-word',
  severity: 'warning',
  message: {
    vi: ({ word, limit }) => `Từ hoặc địa chỉ “${word}…” dài hơn một tin nhắn (${limit} ký tự) nên bị cắt làm nhiều phần.`,
    en: ({ word, limit }) => `The word or address “${word}…” is longer than a message (${limit} characters) and was cut.`,
  },
  help: {
    vi: 'Rút ngắn địa chỉ hoặc thêm dấu cách vào chữ, hoặc tăng tùy chọn messages.limit nếu ứng dụng nhắn tin cho phép.',
    en: 'Shorten the address or put spaces into the text, or raise the option messages.limit if the messenger takes more.',
  },
  explanation: {
    vi: 'Tin nhắn không được dài quá giới hạn. Chữ bị cắt vẫn đủ nếu ghép các phần lại, nhưng địa chỉ bị cắt thì bấm vào không mở được.',
    en: 'A message must not be longer than the limit. The parts together are still complete, but an address that was cut cannot be opened.',
  },
})
