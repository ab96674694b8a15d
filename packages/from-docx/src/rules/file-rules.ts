import { defineRule, type Localised } from '@bantin/diagnostics'

/** A zip that is cut off or whose directory is wrong. */
export const damagedFile = defineRule<{ found: boolean }>({
  id: 'docx/damaged-file',
  severity: 'error',
  message: {
    vi: ({ found }) => `Tệp Word bị hỏng hoặc bị cắt cụt${found ? '; chỉ đọc được một phần' : ', không đọc được gì'}.`,
    en: ({ found }) =>
      `The Word file is damaged or cut off${found ? '; only a part of it could be read' : '; nothing of it could be read'}.`,
  },
  help: {
    vi: 'Xin lại tệp từ người gửi, hoặc chép lại từ máy gốc. Nếu Word mở được, hãy lưu thành bản khác rồi nhập bản đó.',
    en: 'Ask the sender for the file again, or copy it again from where it was made. If Word opens it, save a copy and import that.',
  },
  explanation: {
    vi: 'Tệp .docx là một tệp nén, danh mục nằm ở cuối. Tải xuống hay chép dở dang thì mất danh mục; khi đó các phần được tìm lại từng phần một, và phần bị mất thì không tìm lại được.',
    en: 'A .docx is a zip with its directory at the end. A broken download loses it; then the parts are looked for one by one, and what is cut off is gone.',
  },
})

/** A part that is not well-formed, or whose checksum is wrong. */
export const damagedPart = defineRule<{ part: Localised }>({
  id: 'docx/damaged-part',
  severity: 'error',
  message: {
    vi: ({ part }) => `Một phần của tệp bị hỏng (${part.vi}): chữ ở đó có thể thiếu hoặc sai.`,
    en: ({ part }) => `A part of the file is damaged (${part.en}): words in it may be missing or wrong.`,
  },
  help: {
    vi: 'Mở tệp bằng Word, để Word sửa, lưu thành bản khác rồi nhập bản đó. Hoặc đối chiếu bản nháp với bản gốc từng dòng.',
    en: 'Open the file in Word, let Word repair it, save a copy and import that. Or compare the draft with the original line by line.',
  },
  explanation: {
    vi: 'Những gì còn đọc được vẫn được giữ lại, nhưng không ai bảo đảm là đủ. Vì vậy đây là lỗi, không phải lời nhắc.',
    en: 'What can still be read is kept, but nobody vouches that it is all. So this is an error and not a remark.',
  },
})

/** A bound that a file goes beyond. */
export const tooLarge = defineRule<{ part: Localised; what: 'size' | 'depth' | 'entries' }>({
  id: 'docx/too-large',
  severity: 'error',
  message: {
    vi: ({ part, what }) => `Tệp vượt giới hạn về ${LIMIT[what].vi} (${part.vi}): phần vượt quá không được đọc.`,
    en: ({ part, what }) => `The file goes beyond the limit of ${LIMIT[what].en} (${part.en}): what is beyond it was not read.`,
  },
  help: {
    vi: 'Chia tài liệu thành nhiều tệp, hoặc tăng giới hạn trong tùy chọn limits nếu tin cậy tệp này.',
    en: 'Divide the document into several files, or raise the limit with the option limits if you trust the file.',
  },
  explanation: {
    vi: 'Một tệp nhỏ có thể bung ra hàng gigabyte để làm treo máy. Giới hạn cao hơn nhiều so với mọi bản tin thật.',
    en: 'A small file can unfold to gigabytes to bring a machine down. The limits are far above any real bulletin.',
  },
})

const LIMIT = {
  size: { vi: 'độ lớn', en: 'size' },
  depth: { vi: 'độ lồng nhau', en: 'nesting' },
  entries: { vi: 'số phần', en: 'the number of parts' },
} as const satisfies Record<string, Localised>

/** A document type declaration, which could define entities. */
export const entitiesRefused = defineRule<{ part: Localised }>({
  id: 'docx/entities-refused',
  severity: 'error',
  message: {
    vi: ({ part }) => `Một phần của tệp khai báo kiểu tài liệu riêng (${part.vi}); phần đó bị từ chối.`,
    en: ({ part }) => `A part of the file declares a document type of its own (${part.en}); it is refused.`,
  },
  help: {
    vi: 'Word không bao giờ ghi như vậy. Hãy hỏi người gửi tệp này được tạo bằng gì; mở bằng Word và lưu lại nếu tin cậy.',
    en: 'Word never writes that. Ask the sender what made the file; if you trust it, open it in Word and save it again.',
  },
  explanation: {
    vi: 'Khai báo kiểu tài liệu có thể đọc tệp khác trên máy hoặc bung một dòng ra hàng tỷ chữ. Định dạng Word cấm nó.',
    en: 'Such a declaration can read other files of the machine or unfold a line to billions of letters. The format of Word forbids it.',
  },
  source: { title: 'ISO/IEC 29500-2 (Open Packaging Conventions), 8.1.1.4', verified: false },
})

/** A package without a text document in it. */
export const noDocument = defineRule({
  id: 'docx/no-document',
  severity: 'error',
  message: {
    vi: 'Trong tệp này không có thân bài của tài liệu Word.',
    en: 'The file holds no body text of a Word document.',
  },
  help: {
    vi: 'Kiểm tra xem có đúng tệp không. Mở bằng Word và lưu lại thành .docx rồi nhập lại.',
    en: 'Check that it is the right file. Open it in Word, save it as .docx and import it again.',
  },
  explanation: {
    vi: 'Thân bài được tìm theo danh mục bên trong tệp, không theo tên. Bảng tính và bản trình chiếu cũng có cấu trúc như vậy nhưng không phải là tài liệu Word.',
    en: 'The body text is found by the lists inside the file, not by names. Sheets and slides are built alike, but are no Word documents.',
  },
})

/** A part that another one points to, and that is not there. */
export const missingPart = defineRule<{ part: Localised; count: number }>({
  id: 'docx/missing-part',
  severity: 'error',
  message: {
    vi: ({ part, count }) => `Tệp thiếu ${count} phần mà thân bài cần (${part.vi}).`,
    en: ({ part, count }) => `The file lacks ${count} ${count === 1 ? 'part' : 'parts'} that its text needs (${part.en}).`,
  },
  help: {
    vi: 'Xin lại tệp gốc. Nếu Word mở được và thấy đủ, hãy lưu thành bản khác rồi nhập bản đó.',
    en: 'Ask for the original file. If Word opens it and all is there, save a copy and import that.',
  },
  explanation: {
    vi: 'Ảnh và chú thích nằm ngoài thân bài, trong các phần riêng. Thiếu một phần là mất nội dung, nên không được bỏ qua.',
    en: 'Pictures and notes stand outside the body text, in parts of their own. A part that lacks is content lost, and is not passed over.',
  },
})
