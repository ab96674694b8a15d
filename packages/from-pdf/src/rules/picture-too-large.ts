import { defineRule } from '@bantin/diagnostics'

/** Pictures with more pixels than are allowed. */
export const pictureTooLarge = defineRule<{ count: number }>({
  id: 'pdf/picture-too-large',
  severity: 'warning',
  message: {
    vi: ({ count }) => `Tệp có ${count} ảnh quá lớn nên không được lấy ra.`,
    en: ({ count }) => `The file has ${count} picture${count === 1 ? '' : 's'} too large to be taken out.`,
  },
  help: {
    vi: 'Tăng tùy chọn limits.pixels, hoặc xin lại ảnh gốc.',
    en: 'Raise the option limits.pixels, or ask for the picture itself.',
  },
  explanation: {
    vi: 'Số điểm ảnh mà tệp khai quyết định bộ nhớ phải dùng; một con số bịa có thể làm treo máy.',
    en: 'The number of pixels that a file states decides how much memory is used; a number that is made up can stop a machine.',
  },
})
