import { expect, test } from 'vitest'
import { emptyManuscript, type ManuscriptBlock } from '../../src/index.ts'
import { toTree } from '../../src/tree/to-tree.ts'
import { cell, lines, paragraph, run, table } from '../build.ts'

test('what a draft cannot hold is told in both languages', () => {
  const inner = table([
    ['x', 'y'],
    ['z', 'w'],
  ])
  const blocks: ManuscriptBlock[] = lines([
    table(
      [
        [cell('Đợt', { columns: 2 }), 'Nơi'],
        ['sáng', 'chiều', cell([paragraph('a'), paragraph('b'), inner])],
        ['c', 'd', 'e'],
      ],
      2,
    ),
    table([['Nhớ mang thẻ.', 'Nhớ mang sổ.']]),
    { type: 'box', blocks: [paragraph('Mang thẻ.')], place: { line: 1 } },
    paragraph([
      run('gạch', { underline: true }),
      run('x', { script: 'super' }),
      run('bấm', { link: 'file:///a' }),
      run('đây', { link: '#y' }),
    ]),
    paragraph([
      { type: 'note', id: 'thiếu' },
      { type: 'picture', picture: 'thiếu' },
      { type: 'picture', picture: 'b' },
    ]),
  ])
  const notes = new Map([['lạc', [paragraph('Chú thích lạc.')]]])
  const pictures = new Map([['b', { name: 'b.emf', bytes: new Uint8Array(), mediaType: 'image/emf' }]])
  const manuscript = emptyManuscript({ blocks, notes, pictures })
  const { diagnostics } = toTree(blocks, { manuscript, id: 'lua', file: 'lua.docx', orphans: ['lạc'] })
  expect(
    diagnostics.map(
      ({ place, ruleId, severity, message, help }) =>
        `${place?.start.line} ${severity} ${ruleId}: ${message.vi} ${help.vi} / ${message.en} ${help.en}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "1 warning import/merged-cells: Bảng có ô gộp (1:1 = 1×2): chữ nằm ở ô đầu, các ô bị gộp để trống. So bảng với tệp gốc; ghi lại tiêu đề cột nếu cần. / The table has merged cells (1:1 = 1×2): their text stands in the first cell, the covered cells are empty. Compare the table with the file; write the column heads again where needed.",
      "1 warning import/header-rows: Bảng có 2 hàng tiêu đề; chỉ hàng đầu làm tiêu đề được, các hàng sau thành hàng thường. Viết gộp tiêu đề cột vào một hàng. / The table has 2 header rows; only the first can be one, the others are ordinary rows. Write the column heads in one row.",
      "1 warning import/moved-from-cell: Bảng nằm trong ô được đưa ra sau bảng ngoài. Xem lại vị trí của nó trong bài. / A table within a cell was moved behind the table. Look at its place in the item.",
      "1 info import/lines-in-cell: Bảng có ô gồm nhiều dòng: các dòng được nối bằng dấu “ / ”. Thay “ / ” bằng dấu câu phù hợp nếu cần. / The table has cells of several lines: they are joined by “ / ”. Put a better sign in place of “ / ” where needed.",
      "2 info import/layout-table: Bảng này chỉ dùng để dàn trang; các ô thành đoạn văn, theo thứ tự từ trái sang phải. Xem lại thứ tự các đoạn ở đây. / This table only places its parts; its cells became paragraphs, from left to right. Look at the order of the paragraphs here.",
      "3 info import/box-as-callout: Khung chữ được đưa vào khung “ghi nhớ”. Đổi :::ghi-nho thành :::luu-y hoặc :::cau-hoi nếu hợp hơn; bỏ khung nếu không cần. / A text box became a callout of the kind “ghi-nho”. Change :::ghi-nho to :::luu-y or :::cau-hoi where that fits better; take the box away where it is not needed.",
      "4 info import/underline-dropped: Chữ gạch chân thành chữ thường. Dùng **đậm** hoặc *nghiêng* ở chỗ cần nhấn mạnh. / Underlined text became plain text. Use **bold** or *italics* where the words need weight.",
      "4 warning import/script-dropped: Chỉ số trên hoặc dưới không có ký tự Unicode tương ứng, nên thành chữ thường. Xem lại chỗ này để không hiểu nhầm số mũ hoặc chỉ số. / Raised or lowered text that Unicode has no characters for became ordinary text. Look at it, so that an exponent or index is not misread.",
      "4 warning import/link-dropped: Liên kết không phải địa chỉ web, thư hay điện thoại; chữ của nó được giữ. Viết lại liên kết nếu bài cần đến nó. / A link is no address of the web, mail or telephone; its words are kept. Write the link again where the item needs it.",
      "5 warning import/note-missing: Số chú thích không có nội dung trong tệp. Tìm nội dung chú thích ở bản gốc và viết lại. / The sign of a note has no note in the file. Find the note in the original and write it again.",
      "5 warning import/picture-missing: Ở đây có ảnh nhưng tệp không chứa ảnh ấy. Lấy ảnh từ bản gốc và chèn lại. / There is a picture here that the file does not have. Take the picture from the original and put it in again.",
      "5 warning import/picture-format: Ảnh lua-1.emf ở định dạng không dùng được trên web và trong sách; nó được giữ nguyên bên cạnh bài. Mở ảnh, lưu thành PNG, JPEG hoặc SVG, rồi sửa tên tệp trong bài. / The picture lua-1.emf is in a format that neither the web nor books can show; it is kept beside the item. Open the picture, save it as PNG, JPEG or SVG, and correct its name in the item.",
      "1 warning import/note-without-sign: Chú thích không có chỗ tham chiếu trong bài; nó được đặt ở cuối. Đặt số chú thích vào chỗ cần, hoặc xóa chú thích. / Nothing in the text refers to this note; it stands at the end. Put its number where it belongs, or take the note out.",
      "1 warning import/link-dropped: Liên kết không dẫn đến đề mục nào của bài; chữ của nó được giữ. Viết lại liên kết nếu bài cần đến nó. / A link leads to no heading of the item; its words are kept. Write the link again where the item needs it.",
    ]
  `)
})
