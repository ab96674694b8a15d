import { labels } from '@bantin/paratext'

/** The words of the meeting pack: names of facts and of what is to be written down. */
export const meetingWords = {
  title: 'Tài liệu sinh hoạt',
  unit: 'Đơn vị (chi bộ, thôn, tổ…)',
  day: 'Ngày sinh hoạt',
  agenda: 'Chương trình dự kiến',
  slot: (minutes: number): string => `Buổi sinh hoạt: ${minutes} phút.`,
  estimate: 'Các cột Đọc, Trao đổi và Cộng ghi số phút dự kiến; thời gian đọc ước lượng theo độ dài của bài. Trang là trang trong bản in.',
  columns: { order: 'TT', item: 'Bài', page: 'Trang', reading: 'Đọc', discussion: 'Trao đổi', total: 'Cộng' },
  sum: 'Tổng số phút dự kiến',
  kicker: (order: number, code: string): string => `Bài ${order} · ${labels.vi.code} ${code}`,
  plan: (reading: number, discussion: number): string => `dự kiến đọc ${reading} phút, trao đổi ${discussion} phút`,
  questions: 'Câu hỏi cho buổi sinh hoạt',
  notes: 'Ghi chép',
  cut: 'Cắt theo đường này',
  slip: 'Phiếu phản hồi',
  slipNote: 'Phiếu của cả đơn vị, không ghi tên người.',
  useful: 'Bài nào có ích? Đánh dấu vào ô.',
  unclear: 'Điều gì chưa rõ?',
  suggestions: 'Đề nghị cho các số sau',
  returnTo: 'Gửi về:',
  // A number is read whole
  telephone: (phone: string): string => `điện thoại ${phone.replaceAll(' ', '\u00a0')}`,
  code: (unit: boolean): string => (unit ? 'Mã này chỉ ghi số báo và đơn vị.' : 'Mã này chỉ ghi số báo.'),
  codeOnline: 'Quét để mở số báo trên mạng.',
  codeAlt: (address: string): string => `Mã QR của phiếu: ${address}`,
}
