import { defineRule } from '@bantin/diagnostics'

/** A file that no importer knows. */
export const unknownFormat = defineRule({
  id: 'import/unknown-format',
  severity: 'error',
  message: {
    vi: 'Không bộ đọc nào nhận ra loại tệp này.',
    en: 'No importer knows this kind of file.',
  },
  help: {
    vi: 'Lưu lại tệp thành .docx, .html hoặc .txt rồi nhập lại. Tệp gốc không bị thay đổi.',
    en: 'Save the file as .docx, .html or .txt and import it again. The file itself was not changed.',
  },
  explanation: {
    vi: 'Loại tệp được nhận theo nội dung, không theo đuôi tên. Tệp không nhận ra thì không được đoán bừa.',
    en: 'The kind of a file is known by its bytes, not by the end of its name. A file that is not known is not guessed at.',
  },
})

/** An importer that failed. */
export const unreadable = defineRule<{ importer: string }>({
  id: 'import/unreadable',
  severity: 'error',
  message: {
    vi: ({ importer }) => `Bộ đọc ${importer} không đọc được tệp này: tệp hỏng, hoặc có cấu trúc chưa gặp.`,
    en: ({ importer }) => `The importer ${importer} cannot read this file: it is damaged, or built in a way not met before.`,
  },
  help: {
    vi: 'Mở tệp bằng chương trình đã tạo ra nó và lưu lại. Nếu mở được bình thường, hãy báo cho người phát triển bộ đọc.',
    en: 'Open the file in the program that made it and save it again. If it opens well, tell the developers of the importer.',
  },
  explanation: {
    vi: 'Một tệp hỏng không được làm dừng cả lượt nhập; không phần nào của nó được ghi ra dở dang.',
    en: 'A damaged file must not stop the whole import; nothing of it is written in part.',
  },
})
