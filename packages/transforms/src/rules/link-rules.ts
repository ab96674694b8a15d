import { defineRule } from '@bantin/diagnostics'

/** A link to a heading of the same item that is not there. */
export const brokenFragment = defineRule<{ fragment: string; nearest?: string | undefined }>({
  id: 'link/broken-fragment',
  severity: 'error',
  message: {
    vi: ({ fragment, nearest }) => `Trong bài không có đề mục “#${fragment}”.${nearest ? ` Có phải “#${nearest}”?` : ''}`,
    en: ({ fragment, nearest }) => `The item has no heading “#${fragment}”.${nearest ? ` Did you mean “#${nearest}”?` : ''}`,
  },
  help: {
    vi: 'Địa chỉ của đề mục là chữ của đề mục viết thường, không dấu, nối bằng dấu -: “Thau rửa bể” thành #thau-rua-be.',
    en: 'The address of a heading is its text in lower case, without marks, joined by -: “Thau rửa bể” becomes #thau-rua-be.',
  },
  explanation: {
    vi: 'Liên kết trong bài phải dẫn đến một đề mục có thật, ở bản web cũng như trong bản PDF.',
    en: 'A link within an item must lead to a heading that is there, on the web and in the PDF.',
  },
})
