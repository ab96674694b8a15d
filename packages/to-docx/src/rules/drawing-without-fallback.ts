import { defineRule } from '@bantin/diagnostics'

/** A drawing that old programs cannot show. */
export const drawingWithoutFallback = defineRule<{ path: string }>({
  id: 'to-docx/drawing-without-fallback',
  severity: 'info',
  message: {
    vi: ({ path }) => `Bản vẽ “${path}” chỉ hiện trong Word 2016 trở lên: ở đây không có gì để tạo bản PNG kèm theo.`,
    en: ({ path }) => `The drawing “${path}” shows in Word 2016 and newer only: nothing here makes the PNG that goes with it.`,
  },
  help: {
    vi: 'Xuất bằng lệnh bantin, nơi mỗi bản vẽ SVG có kèm một ảnh PNG.',
    en: 'Build with the bantin command, where each SVG drawing comes with a PNG.',
  },
  explanation: {
    vi: 'Word cũ và nhiều phần mềm khác không đọc SVG; chúng hiện ảnh PNG kèm theo. Không có ảnh ấy thì chỗ đó để trống.',
    en: 'Old Word and many other programs do not read SVG; they show the PNG beside it. Without one the place stays empty.',
  },
})
