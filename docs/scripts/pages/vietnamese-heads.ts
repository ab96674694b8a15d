/** Headings and heads of columns of the tables that other scripts write, in Vietnamese. Names of forms and code stay as they are. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  'Clean text': 'Văn bản sạch',
  'Lunar calendar': 'Âm lịch',
  'Order of words': 'Thứ tự từ điển',
  'Tone placement': 'Vị trí dấu thanh',
  'What each form takes': 'Mỗi dạng mất bao lâu',
  Citations: 'Văn bản được dẫn',
  'Damaged files': 'Tệp hỏng',
  Detection: 'Nhận ra bảng mã',
  Encodings: 'Bảng mã',
  Import: 'Nhập tài liệu',
  Repair: 'Sửa chữ hỏng',
  Sizes: 'Kích thước',
  Speech: 'Đọc thành lời',
  Syllables: 'Âm tiết',
  'in a bundle': 'Đi kèm gói',
  baseline: 'Mốc',
  cases: 'Số ca',
  'drafted all the same': 'Vẫn dựng được bài',
  files: 'Số tệp',
  form: 'Dạng',
  holds: 'Đạt',
  licence: 'Giấy phép',
  limit: 'Giới hạn',
  memory: 'Bộ nhớ',
  node: 'Thành phần',
  ours: 'Bantin',
  package: 'Gói',
  rate: 'Tỷ lệ đúng',
  ratio: 'Tỷ lệ',
  required: 'Yêu cầu',
  right: 'Đúng',
  share: 'Phần',
  slowest: 'Chậm nhất',
  what: 'Đo gì',
}

/** Names of forms, and signs: the same in both languages. */
const SAME = new Set(['', 'docx', 'email', 'epub', 'feed', 'html', 'ms', 'pdf', 'speech', 'text'])

function translate(text: string): string {
  const found = VIETNAMESE[text] ?? (SAME.has(text) ? text : undefined)
  if (found === undefined) throw new Error(`scripts/pages/vietnamese-heads.ts has no “${text}”`)
  return found
}

const marked = (text: string): string => (text === '' ? '' : `<span lang="vi">${translate(text)}</span>`)

/** The same tables, within a block that is marked as English, with headings and heads of columns in Vietnamese. */
export function withVietnameseHeads(markdown: string): string {
  const lines = markdown.split('\n')
  return lines
    .map((line, i) => {
      const heading = /^## (.*)$/.exec(line)
      if (heading) return `</div>\n\n## ${translate(heading[1]!)}\n\n<div lang="en">\n`
      if (!/^\|(?: ?:?-+:? ?\|)+$/.test(lines[i + 1] ?? '')) return line
      const cells = line.split('|').slice(1, -1)
      return `| ${cells.map((cell) => marked(cell.trim())).join(' | ')} |`
    })
    .join('\n')
}
