import { type FormLanguage, type Labels as SharedLabels, labels as shared } from '@bantin/paratext'

/** Every word that the script says on its own account: those of all forms, and those of a reading. */
export interface Labels extends SharedLabels {
  readonly script: string
  readonly reading: string
  readonly item: string
  readonly duration: string
  readonly runningTotal: string
  readonly total: string
  /** How the times were reckoned. */
  estimate(syllables: number): string
  about(time: string): string
  time(minutes: number, seconds: number): string
  readonly leftOut: string
  slot(minutes: number): string
  readonly opening: string
  readonly closing: string
  readonly syntheticVoice: string
  readonly review: string
  readonly reviewHelp: string
  /** What the small print behind a reading is. */
  readonly legend: string
  readonly written: string
  readonly said: string
  readonly why: string
  readonly notRead: string
  /** Before the description of a picture, with its colon. */
  readonly picture: string
  /** Before a note, with its colon. */
  readonly noteRead: string
  /** Before the heads of a table, with its colon. */
  readonly columns: string
  row(number: number): string
  tableNotRead(rows: number, columns: number): string
  speaker(language: string): string
}

const vi: Labels = {
  ...shared.vi,
  script: 'Kịch bản phát thanh',
  reading: 'Thứ tự đọc',
  item: 'Bài',
  duration: 'Thời lượng',
  runningTotal: 'Cộng dồn',
  total: 'Tổng cộng',
  estimate: (syllables) => `Mọi thời lượng là ước tính, với tốc độ ${syllables} âm tiết mỗi phút.`,
  about: (time) => `ước tính ${time}`,
  time: (minutes, seconds) =>
    [minutes > 0 && `${minutes} phút`, (seconds > 0 || minutes === 0) && `${seconds} giây`].filter(Boolean).join(' '),
  leftOut: 'Không đọc lần này',
  slot: (minutes) => `Thời lượng cho phép: ${String(minutes).replace('.', ',')} phút`,
  opening: 'Mở đầu',
  closing: 'Kết thúc',
  syntheticVoice: 'Bản tin này được đọc bằng giọng nói tổng hợp.',
  review: 'Cần xem lại',
  reviewHelp: 'Các chỗ có số nhỏ ở trên có thể đọc cách khác. Xem lại trước khi đọc.',
  legend: 'Chữ nhỏ trong khung là cách viết trong bài, không đọc.',
  written: 'Viết trong bài',
  said: 'Đọc là',
  why: 'Vì sao',
  notRead: 'Không đọc',
  picture: 'Ảnh:',
  noteRead: 'Chú thích:',
  columns: 'Bảng có các cột:',
  row: (number) => `Hàng ${number}:`,
  tableNotRead: (rows, columns) => `Không đọc bảng này: ${rows} hàng, ${columns} cột.`,
  speaker: (language) => `Phần sau do người nói tiếng này đọc: ${language}`,
}

const en: Labels = {
  ...shared.en,
  script: 'Loudspeaker script',
  reading: 'Order of reading',
  item: 'Item',
  duration: 'Time',
  runningTotal: 'Running total',
  total: 'Total',
  estimate: (syllables) => `All times are estimates, at ${syllables} syllables a minute.`,
  about: (time) => `about ${time}`,
  time: (minutes, seconds) => [minutes > 0 && `${minutes} min`, (seconds > 0 || minutes === 0) && `${seconds} s`].filter(Boolean).join(' '),
  leftOut: 'Not read this time',
  slot: (minutes) => `Length of the slot: ${minutes} min`,
  opening: 'Opening',
  closing: 'Closing',
  syntheticVoice: 'This bulletin is read by a synthetic voice.',
  review: 'To be checked',
  reviewHelp: 'What bears a small number may be read in another way. Check it before reading.',
  legend: 'Small print in a frame is how it is written in the item; it is not read.',
  written: 'Written',
  said: 'Read',
  why: 'Why',
  notRead: 'Not read',
  picture: 'Picture:',
  noteRead: 'Note:',
  columns: 'A table with the columns:',
  row: (number) => `Row ${number}:`,
  tableNotRead: (rows, columns) => `This table is not read (rows: ${rows}, columns: ${columns}).`,
  speaker: (language) => `What follows is read by a speaker of this language: ${language}`,
}

/** The label tables, by language. */
export const labels: Readonly<Record<FormLanguage, Labels>> = { vi, en }
