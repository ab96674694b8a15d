import { isDigit, isLetter, isUpper } from '../text/letters.ts'
import { lazyPhrases, lookUp, lookUpExact, skipJoint, skipSpace, wordsBetween } from '../text/phrase.ts'

interface PlaceMatch {
  end: number
  /** Name of the first place, without its unit; absent after a unit alone (“UBND tỉnh”). */
  name?: string
}

const units = /* @__PURE__ */ lazyPhrases(
  'thị trấn',
  'thị xã',
  'thành phố',
  'đặc khu',
  'tỉnh',
  'huyện',
  'quận',
  'phường',
  'xã',
  'thôn',
  'ấp',
  'tp',
  'TX',
)
const notNames = /* @__PURE__ */ lazyPhrases(
  'về',
  'và',
  'v/v',
  'ban hành',
  'quy định',
  'phê duyệt',
  'hướng dẫn',
  'triển khai',
  'thực hiện',
  'căn cứ',
  'nghị quyết',
  'quyết định',
  'kế hoạch',
  'chỉ thị',
  'kết luận',
  'chương trình',
  'thông báo',
  'báo cáo',
  'đề án',
  'khóa',
  'ngày',
)
const doubleNames = /* @__PURE__ */ lazyPhrases('bà rịa vũng tàu', 'thừa thiên huế', 'phan rang tháp chàm')
const MOST_SYLLABLES = 4
const MOST_LEVELS = 3

/** Reads “tỉnh Lâm Đồng”, “xã Hòa Bình, huyện Yên Sơn”, “Phường 5”, “TP. Hồ Chí Minh”, or a name alone. */
export function readPlace(text: string, at: number): PlaceMatch | undefined {
  let found: PlaceMatch | undefined
  let i = at
  for (let level = 0; level < MOST_LEVELS; level++) {
    const comma = level > 0 && text[i] === ',' ? i + 1 : i
    const start = skipSpace(text, comma)
    const unit = readUnit(text, start)
    if (level > 0 && unit === start) break
    const name = readName(text, unit === start ? start : skipSpace(text, unit), unit > start ? start : -1)
    if (unit === start && !name) break
    if (comma > i && !name) break
    const end = name?.end ?? unit
    found = { end, ...((found?.name ?? name?.name) && { name: found?.name ?? name!.name }) }
    if (level === 0 && unit === start) break
    i = end
  }
  return found
}

function readUnit(text: string, at: number): number {
  const end = lookUp(units(), text, at)?.end
  if (end === undefined) return at
  return text[end] === '.' && text[end - 1]!.toUpperCase() === text[end - 1] ? end + 1 : end
}

function readName(text: string, at: number, unit: number): { name: string; end: number } | undefined {
  const double = isUpper(text.charCodeAt(at)) ? lookUp(doubleNames(), text, at, skipJoint)?.end : undefined
  if (double !== undefined) return { name: wordsBetween(text, at, double), end: double }
  let end = -1
  let i = at
  for (let count = 0; count < MOST_SYLLABLES; count++) {
    if (!isUpper(text.charCodeAt(i)) || lookUpExact(notNames(), text, i)) break
    end = endOfSyllable(text, i)
    i = skipSpace(text, end)
    if (i === end) break
  }
  if (end > 0) return { name: wordsBetween(text, at, end), end }
  if (unit < 0 || !isDigit(text.charCodeAt(at))) return undefined
  end = endOfSyllable(text, at)
  // “Quận 3”: the unit belongs to the name
  return end > at + 2 || /[/.-]\d/.test(text.slice(end, end + 2)) ? undefined : { name: wordsBetween(text, unit, end), end }
}

export function endOfSyllable(text: string, at: number): number {
  let end = at
  while (end < at + 24 && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++
  return end
}
