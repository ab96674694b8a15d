import { defineRule } from '@bantin/diagnostics'

/** Merged cells, which Markdown does not have. */
export const mergedCells = defineRule<{ cells: string }>({
  id: 'import/merged-cells',
  severity: 'warning',
  message: {
    vi: ({ cells }) => `Bảng có ô gộp (${cells}): chữ nằm ở ô đầu, các ô bị gộp để trống.`,
    en: ({ cells }) => `The table has merged cells (${cells}): their text stands in the first cell, the covered cells are empty.`,
  },
  help: {
    vi: 'So bảng với tệp gốc; ghi lại tiêu đề cột nếu cần.',
    en: 'Compare the table with the file; write the column heads again where needed.',
  },
  explanation: {
    vi: 'Bảng Markdown không có ô gộp. Không chữ nào bị bỏ, nhưng ý của ô gộp có thể phải viết rõ lại.',
    en: 'Tables of Markdown have no merged cells. No word is left out, but what the merged cell meant may have to be written out.',
  },
})

/** Several paragraphs or lines in a cell. */
export const linesInCell = defineRule({
  id: 'import/lines-in-cell',
  severity: 'info',
  message: {
    vi: 'Bảng có ô gồm nhiều dòng: các dòng được nối bằng dấu “ / ”.',
    en: 'The table has cells of several lines: they are joined by “ / ”.',
  },
  help: { vi: 'Thay “ / ” bằng dấu câu phù hợp nếu cần.', en: 'Put a better sign in place of “ / ” where needed.' },
  explanation: {
    vi: 'Một ô của bảng Markdown chỉ có một dòng.',
    en: 'A cell of a table in Markdown has one line only.',
  },
})

/** A table or picture that was taken out of a cell. */
export const movedFromCell = defineRule<{ what: 'table' | 'picture' }>({
  id: 'import/moved-from-cell',
  severity: 'warning',
  message: {
    vi: ({ what }) => `${what === 'table' ? 'Bảng nằm trong ô' : 'Ảnh nằm trong ô của bảng'} được đưa ra sau bảng ngoài.`,
    en: ({ what }) => `A ${what} within a cell was moved behind the table.`,
  },
  help: { vi: 'Xem lại vị trí của nó trong bài.', en: 'Look at its place in the item.' },
  explanation: {
    vi: 'Ô của bảng Markdown chỉ chứa chữ. Phần đưa ra ngoài giữ nguyên nội dung.',
    en: 'Cells of tables in Markdown hold text only. What was moved is complete.',
  },
})

/** Header rows below the first. */
export const headerRows = defineRule<{ rows: number }>({
  id: 'import/header-rows',
  severity: 'warning',
  message: {
    vi: ({ rows }) => `Bảng có ${rows} hàng tiêu đề; chỉ hàng đầu làm tiêu đề được, các hàng sau thành hàng thường.`,
    en: ({ rows }) => `The table has ${rows} header rows; only the first can be one, the others are ordinary rows.`,
  },
  help: { vi: 'Viết gộp tiêu đề cột vào một hàng.', en: 'Write the column heads in one row.' },
  explanation: {
    vi: 'Bảng Markdown có đúng một hàng tiêu đề.',
    en: 'A table in Markdown has exactly one header row.',
  },
})

/** A table that only places its parts. */
export const layoutTable = defineRule({
  id: 'import/layout-table',
  severity: 'info',
  message: {
    vi: 'Bảng này chỉ dùng để dàn trang; các ô thành đoạn văn, theo thứ tự từ trái sang phải.',
    en: 'This table only places its parts; its cells became paragraphs, from left to right.',
  },
  help: { vi: 'Xem lại thứ tự các đoạn ở đây.', en: 'Look at the order of the paragraphs here.' },
  explanation: {
    vi: 'Bảng một hàng, một cột hoặc bảng chứa quốc hiệu và nơi nhận không phải là bảng số liệu; giữ dạng bảng sẽ khó đọc trên điện thoại và khi đọc thành tiếng.',
    en: 'A table of one row or one column, or one with a letterhead, is no table of data; kept as one it is hard to read on a phone and aloud.',
  },
})

/** A box that became a callout. */
export const boxAsCallout = defineRule({
  id: 'import/box-as-callout',
  severity: 'info',
  message: { vi: 'Khung chữ được đưa vào khung “ghi nhớ”.', en: 'A text box became a callout of the kind “ghi-nho”.' },
  help: {
    vi: 'Đổi :::ghi-nho thành :::luu-y hoặc :::cau-hoi nếu hợp hơn; bỏ khung nếu không cần.',
    en: 'Change :::ghi-nho to :::luu-y or :::cau-hoi where that fits better; take the box away where it is not needed.',
  },
  explanation: {
    vi: 'Tệp không nói khung chữ dùng để làm gì. Khung dài không thành khung ghi nhớ mà thành đoạn văn thường.',
    en: 'The file does not say what a box is for. Long boxes become ordinary paragraphs instead.',
  },
})

/** Underlined text. */
export const underlineDropped = defineRule({
  id: 'import/underline-dropped',
  severity: 'info',
  message: { vi: 'Chữ gạch chân thành chữ thường.', en: 'Underlined text became plain text.' },
  help: { vi: 'Dùng **đậm** hoặc *nghiêng* ở chỗ cần nhấn mạnh.', en: 'Use **bold** or *italics* where the words need weight.' },
  explanation: {
    vi: 'Trên web, chữ gạch chân là liên kết; vì vậy bản tin không dùng gạch chân để nhấn mạnh.',
    en: 'On the web underlined text is a link, so a bulletin does not underline for emphasis.',
  },
})

/** Raised or lowered text that stays as it is. */
export const scriptDropped = defineRule({
  id: 'import/script-dropped',
  severity: 'warning',
  message: {
    vi: 'Chỉ số trên hoặc dưới không có ký tự Unicode tương ứng, nên thành chữ thường.',
    en: 'Raised or lowered text that Unicode has no characters for became ordinary text.',
  },
  help: { vi: 'Xem lại chỗ này để không hiểu nhầm số mũ hoặc chỉ số.', en: 'Look at it, so that an exponent or index is not misread.' },
  explanation: {
    vi: 'Số và vài dấu có ký tự riêng (m², CO₂, 10⁻³); chữ cái thì không.',
    en: 'Digits and some signs have characters of their own (m², CO₂, 10⁻³); letters have not.',
  },
})

/** A link that leads nowhere in a draft. */
export const linkDropped = defineRule<{ why: 'scheme' | 'fragment' }>({
  id: 'import/link-dropped',
  severity: 'warning',
  message: {
    vi: ({ why }) =>
      why === 'scheme'
        ? 'Liên kết không phải địa chỉ web, thư hay điện thoại; chữ của nó được giữ.'
        : 'Liên kết không dẫn đến đề mục nào của bài; chữ của nó được giữ.',
    en: ({ why }) =>
      why === 'scheme'
        ? 'A link is no address of the web, mail or telephone; its words are kept.'
        : 'A link leads to no heading of the item; its words are kept.',
  },
  help: { vi: 'Viết lại liên kết nếu bài cần đến nó.', en: 'Write the link again where the item needs it.' },
  explanation: {
    vi: 'Liên kết đến tệp trên máy, dấu trang hay mã lệnh không dùng được ở nơi khác.',
    en: 'Links to files of a machine, bookmarks or scripts do not work elsewhere.',
  },
})

/** A note that nothing in the text refers to. */
export const noteWithoutSign = defineRule({
  id: 'import/note-without-sign',
  severity: 'warning',
  message: {
    vi: 'Chú thích không có chỗ tham chiếu trong bài; nó được đặt ở cuối.',
    en: 'Nothing in the text refers to this note; it stands at the end.',
  },
  help: { vi: 'Đặt số chú thích vào chỗ cần, hoặc xóa chú thích.', en: 'Put its number where it belongs, or take the note out.' },
  explanation: {
    vi: 'Số chú thích có thể nằm ở tiêu đề hoặc đã bị xóa khỏi tệp. Chữ của chú thích không bị bỏ.',
    en: 'Its sign may stand in a title, or was deleted from the file. The words of the note are kept.',
  },
})

/** A sign whose note is not there. */
export const noteMissing = defineRule({
  id: 'import/note-missing',
  severity: 'warning',
  message: { vi: 'Số chú thích không có nội dung trong tệp.', en: 'The sign of a note has no note in the file.' },
  help: { vi: 'Tìm nội dung chú thích ở bản gốc và viết lại.', en: 'Find the note in the original and write it again.' },
  explanation: {
    vi: 'Tệp nói có chú thích nhưng không chứa nội dung của nó.',
    en: 'The file says that there is a note, and does not have its text.',
  },
})

/** A picture that no form can show. */
export const pictureFormat = defineRule<{ name: string }>({
  id: 'import/picture-format',
  severity: 'warning',
  message: {
    vi: ({ name }) => `Ảnh ${name} ở định dạng không dùng được trên web và trong sách; nó được giữ nguyên bên cạnh bài.`,
    en: ({ name }) => `The picture ${name} is in a format that neither the web nor books can show; it is kept beside the item.`,
  },
  help: {
    vi: 'Mở ảnh, lưu thành PNG, JPEG hoặc SVG, rồi sửa tên tệp trong bài.',
    en: 'Open the picture, save it as PNG, JPEG or SVG, and correct its name in the item.',
  },
  explanation: {
    vi: 'EMF, WMF, TIFF và BMP là định dạng của chương trình văn phòng hoặc máy quét.',
    en: 'EMF, WMF, TIFF and BMP are formats of office programs and scanners.',
  },
})

/** A picture without bytes. */
export const pictureMissing = defineRule({
  id: 'import/picture-missing',
  severity: 'warning',
  message: { vi: 'Ở đây có ảnh nhưng tệp không chứa ảnh ấy.', en: 'There is a picture here that the file does not have.' },
  help: { vi: 'Lấy ảnh từ bản gốc và chèn lại.', en: 'Take the picture from the original and put it in again.' },
  explanation: {
    vi: 'Ảnh được liên kết từ máy khác, hoặc phần chứa ảnh của tệp bị hỏng.',
    en: 'The picture was linked from another machine, or its part of the file is damaged.',
  },
})
