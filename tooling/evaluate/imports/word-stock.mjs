/** The words that known documents are made of, beside sentences. */
import { pick } from '../random.mjs'

export const TITLES = [
  'Lịch gặt vụ mùa ở các thôn ven sông',
  'Tiêm phòng cho đàn trâu bò trước mùa rét',
  'Gia hạn thẻ bảo hiểm y tế cuối năm',
  'Chuẩn bị nhà cửa trước mùa lũ',
  'Đường làng ban đêm và đèn xe đạp',
  'Sổ tay nước sạch cho gia đình',
  'Ngày hội đọc sách ở trường xã',
  'Làm định danh điện tử tại nhà văn hóa',
]

export const HEADINGS = [
  'Việc cần làm trong tuần',
  'Giống và phân bón',
  'Nơi nhận giấy tờ',
  'Khi nước lên nhanh',
  'Lịch của từng thôn',
  'Đồ dùng nên để sẵn',
  'Cách bảo quản',
  'Số điện thoại của tổ trực',
  'Những điều hay nhầm',
  'Chi phí và hỗ trợ',
]

export const ITEMS = [
  'phơi thóc hai nắng rồi quạt sạch',
  'kê bao cao hơn nền nhà một gang',
  'mang theo sổ hộ khẩu cũ và thẻ căn cước',
  'gọi tổ trực trước khi đi qua ngầm',
  'rửa tay bằng xà phòng trước bữa ăn',
  'khóa van nước khi ra khỏi nhà',
  'ghi ngày mở nắp lên lọ thuốc',
  'để đèn pin và pin dự phòng gần cửa',
  'báo cho trưởng thôn khi thấy mối ở chân đê',
  'trồng xen lạc với ngô trên đất bãi',
]

export const CELLS = [
  'Thôn Trên',
  'Thôn Dưới',
  'Bến Cũ',
  'Gò Mít',
  'sáng thứ hai',
  'chiều thứ tư',
  'cả ngày',
  '12 tấn',
  '7,5 tấn',
  'tổ máy gặt',
  'nhà văn hóa',
  'trạm y tế',
]

/** A chooser that gives each of a list once, as long as there are enough. */
export function freshFrom(random) {
  const used = new Set()
  return (list) => {
    for (let i = 0; i < 40; i++) {
      const one = pick(list, random)
      if (used.has(one)) continue
      used.add(one)
      return one
    }
    return pick(list, random)
  }
}
