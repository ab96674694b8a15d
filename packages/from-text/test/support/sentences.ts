const SUBJECTS = [
  'Bà con thôn Bến Ven',
  'Tổ hợp tác Đồng Cao',
  'Trạm y tế xã',
  'Nhà văn hóa Làng Ven',
  'Lớp mẫu giáo Hoa Sen',
  'Đội dân phòng',
  'Ban quản lý chợ',
]
const VERBS = ['kiểm tra', 'chuẩn bị', 'đăng ký', 'sửa chữa', 'nhận lại', 'thống kê', 'hướng dẫn', 'gia hạn']
const OBJECTS = [
  'thẻ bảo hiểm y tế',
  'rãnh thoát nước',
  'biển báo giao thông',
  'kho thóc giống',
  'sổ tiêm chủng',
  'tủ sách khuyến đọc',
  'ứng dụng định danh điện tử',
  'phao cứu sinh',
]
const TIMES = [
  'trước mùa mưa',
  'vào sáng thứ bảy',
  'khi nước rút',
  'từ ngày 12 tháng 5',
  'trong quý ba',
  'sau vụ gặt',
  'ngay đầu năm học',
  'mỗi buổi chiều',
]
const ENDS = [
  'để khỏi chậm việc',
  'và ghi lại kết quả',
  'rồi báo cho trưởng thôn',
  'theo lịch đã niêm yết',
  'nếu đường đã thông',
  'cùng các hộ ở cuối xóm',
]

const pick = (list: readonly string[], at: number): string => list[at % list.length] as string

/** A sentence of its own for every number. */
export const sentence = (n: number): string =>
  `${pick(SUBJECTS, n)} ${pick(VERBS, n * 3 + 1)} ${pick(OBJECTS, n * 5 + 2)} ${pick(TIMES, n * 7 + 3)}, ${pick(ENDS, Math.floor(n / 2))}.`

/** A paragraph of three sentences. */
export const passage = (n: number): string => [n, n + 3, n + 11].map(sentence).join(' ')

/** A text broken at a column, as editors of old times did. */
export function wrap(text: string, width: number, first = ''): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    if (line.trim() && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line.trim() ? `${line} ${word}` : line + word
  }
  return [...lines, line].join('\n')
}
