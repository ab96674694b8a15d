/** From Monday, as in ISO 8601. @source Nghị định 30/2020/NĐ-CP, Phụ lục II, phần V, khoản 8, điểm c */
export const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const
