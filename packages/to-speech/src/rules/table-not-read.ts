import { defineRule } from '@bantin/diagnostics'

/** A table that is too large to be listened to. */
export const tableNotRead = defineRule<{ rows: number; columns: number }>({
  id: 'to-speech/table-not-read',
  severity: 'warning',
  message: {
    vi: ({ rows, columns }) => `Bảng ${rows} hàng, ${columns} cột không được đọc trên loa: người nghe không theo kịp.`,
    en: ({ rows, columns }) => `The table (rows: ${rows}, columns: ${columns}) is not read over the loudspeaker: nobody could follow it.`,
  },
  help: {
    vi: 'Thêm vào bài một câu nói điều chính của bảng, hoặc tăng tùy chọn tables của dạng speech.',
    en: 'Put a sentence with the main point of the table into the item, or raise the option tables of the form speech.',
  },
  explanation: {
    vi: 'Bảng nhỏ được đọc thành câu, từng hàng một. Bảng lớn được in trong kịch bản để phát thanh viên xem, không có trong tệp cho máy đọc.',
    en: 'Small tables are read row by row as sentences. Large ones are printed in the script for the presenter and do not stand in the files for a synthesiser.',
  },
})
