import { defineRule } from '@bantin/diagnostics'

/** More than one encoding fits. */
export const unsureEncoding = defineRule<{ encoding: string; others: readonly string[] }>({
  id: 'text/unsure-encoding',
  severity: 'warning',
  message: {
    vi: ({ encoding, others }) =>
      `Chưa chắc bảng mã của tệp: đã đọc theo ${encoding}${others.length > 0 ? `, nhưng cũng có thể là ${others.join(', ')}` : ''}.`,
    en: ({ encoding, others }) =>
      `The encoding of the file is not certain: it was read as ${encoding}${others.length > 0 ? `, but could be ${others.join(', ')}` : ''}.`,
  },
  help: {
    vi: 'Đọc lại vài dòng. Nếu chữ sai, nhập lại với tùy chọn encoding ghi đúng bảng mã.',
    en: 'Look at some lines. If letters are wrong, import again with the option encoding.',
  },
  explanation: {
    vi: 'Tệp văn bản cũ không ghi bảng mã; bảng mã được đoán theo âm tiết. Tệp ngắn hoặc có ít dấu không đủ căn cứ.',
    en: 'Old text files do not say their encoding; it is told by the syllables. A short file, or one with few marks, gives too little evidence.',
  },
})

/** Bytes that mean nothing in the encoding of the file. */
export const damagedBytes = defineRule({
  id: 'text/damaged-bytes',
  severity: 'warning',
  message: {
    vi: 'Tệp có byte hỏng, bắt đầu từ dòng này; mỗi chỗ hỏng được ghi là �.',
    en: 'The file has damaged bytes, from this line on; each such place is written as �.',
  },
  help: {
    vi: 'Tìm các dấu � trong bản nháp và đối chiếu với bản gốc. Nếu tệp bị cắt giữa chừng, hãy xin lại tệp đầy đủ.',
    en: 'Look for � in the draft and compare with the original. If the file was cut off, ask for the whole file.',
  },
  explanation: {
    vi: 'Tệp bị cắt khi sao chép, hoặc các phần có bảng mã khác nhau bị nối vào nhau. Chữ không đọc được thì không được đoán.',
    en: 'A file is cut off while it is copied, or parts in different encodings are joined. Letters that cannot be read are not guessed.',
  },
})

/** Letters that were lost before the file was saved. */
export const lostLetters = defineRule({
  id: 'text/lost-letters',
  severity: 'warning',
  message: {
    vi: 'Dòng này có chữ đã mất trước khi tệp được lưu.',
    en: 'Letters of this line were lost before the file was saved.',
  },
  help: {
    vi: 'Đối chiếu bản nháp với bản in hoặc tệp gốc.',
    en: 'Compare the draft with the printed text or the original file.',
  },
  explanation: {
    vi: 'Khi chữ theo bảng mã cũ được lưu nhầm thành Unicode, vài chữ có thể bị bỏ đi, như chữ ư của TCVN3, và không lấy lại được.',
    en: 'When text in an old encoding is saved as Unicode by mistake, some letters may be dropped, such as ư of TCVN3, and cannot be had back.',
  },
})
