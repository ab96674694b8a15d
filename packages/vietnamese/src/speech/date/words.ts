/** A word of a day, then nothing but days: “các ngày 5/8, 6/8 và 7/8”. The words and signs of the tail begin with different characters. */
const DAY_WORDS =
  /(?:^|[^\p{L}])(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|mùng|mồng|lễ|tết|dịp)\s(?:[\d\s,;/.()–-]|và|đến|tới|từ|hoặc|hay|ngày)*$/u
/** Words before a point in time; also before amounts, so that they only tip the balance. */
const TIME_WORDS =
  /(?:^|[^\p{L}])(?:từ|đến|tới|trước|sau|vào|kể từ|kỷ niệm|quốc khánh|lao động|thiếu nhi|phụ nữ|nhà giáo|hạn|thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|cn),?\s\(?$/u
/** Words before a part of a whole. */
const PART_WORDS = /(?:khoảng|gần|hơn|chiếm|đạt|giảm|tăng|bằng|quá|ít nhất|tối thiểu|tỷ lệ|tỉ lệ|được|còn|mất|hết|chừng)\s$/

/** True when the place stands among days. */
export const followsDayWord = (before: string): boolean => DAY_WORDS.test(before)
/** True behind “từ”, “trước”, “thứ Hai” and the names of well-known days. */
export const followsTimeWord = (before: string): boolean => TIME_WORDS.test(before)
/** True behind “khoảng”, “chiếm” and the like. */
export const followsPartWord = (before: string): boolean => PART_WORDS.test(before)
/** True directly behind “tháng”, or behind other months: “tháng 5, 6/2024”. */
export const followsMonth = (before: string): boolean => /(?:^|[^\p{L}])tháng\s(?:[\d\s,–-]|và|đến)*$/u.test(before)
/** True directly behind “ngày”. */
export const followsDay = (before: string): boolean => /(?:^|[^\p{L}])ngày\s$/u.test(before)
