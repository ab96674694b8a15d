import { defineRule } from '@bantin/diagnostics'

/** A picture that is no picture. */
export const brokenImage = defineRule<{ path: string }>({
  id: 'to-docx/broken-image',
  severity: 'error',
  message: {
    vi: ({ path }) => `Không đọc được ảnh “${path}” để đưa vào tệp Word.`,
    en: ({ path }) => `The picture “${path}” cannot be read for the Word file.`,
  },
  help: {
    vi: 'Mở ảnh bằng phần mềm xem ảnh và lưu lại thành JPEG hoặc PNG, rồi thay tệp.',
    en: 'Open the picture in an image program, save it as JPEG or PNG and replace the file.',
  },
  explanation: {
    vi: 'Word báo tệp hỏng khi một ảnh bên trong không phải là ảnh. Vì vậy chỗ đó chỉ in lời mô tả ảnh, và không ai được bỏ qua điều này.',
    en: 'Word calls a file damaged when a picture in it is none. So its description stands in its place, and nobody may overlook that.',
  },
})
