import type { Match, Spot } from '../reading.ts'
import { endOfLetters, isDigit, isLetter } from '../text/characters.ts'
import { wordKey } from '../text/context.ts'
import { unitAt } from './unit.ts'

/** First syllables of what stands under a measure: “lần/ngày”, “triệu đồng/người/năm”. */
const UNDER: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'ngày tháng năm giờ phút giây tuần quý vụ lần người hộ héc sào công mẫu suất ca buổi lượt con cây bao tạ tấn lít cân chai thùng cái chiếc đầu khẩu kỳ trận mét lớp tiết đợt bữa viên gói chén đêm phòng căn'.split(
    ' ',
  ),
)

/** “và/hoặc”, and the fields of a form: “ngày/tháng/năm”. */
const TOGETHER = /(?:^|[^\p{L}])và$/u
const FIELDS = /(?:^|[^\p{L}])(?:ngày\/tháng|ngày[/ ,]tháng\/năm)$/u
/** Whatever stands under money or a weight is its share. */
const MEASURED = /(?:^|[^\p{L}])(?:đồng|triệu|nghìn|ngàn|tỷ|tỉ|tấn|tạ|yến|lít|cân)$/u
/** A capital alone is a letter there, not a unit: “A/B”. */
const isLetterUnit = (symbol: string): boolean => symbol.length === 1 && symbol !== symbol.toLowerCase()

/** A slash behind a word: “tấn/ha” and “lần/ngày” are rates, “thôn/bản” a choice, “và/hoặc” both. */
export function readSlash({ text, at, before }: Spot): Match | undefined {
  const left = text.charCodeAt(at - 1)
  if (text.charAt(at) !== '/') return undefined
  if (!isLetter(left) && !/[²³%)]/.test(text.charAt(at - 1))) return undefined
  const unit = unitAt(text, at + 1)
  if (unit && unit.symbol !== '%' && !isLetterUnit(unit.symbol)) return { end: unit.end, reading: `trên ${unit.reading}` }
  if (isDigit(text.charCodeAt(at + 1))) return { end: at + 1, reading: 'trên' }
  if (!isLetter(text.charCodeAt(at + 1))) return undefined
  const right = wordKey(text, at + 1, endOfLetters(text, at + 1, 16))
  if (TOGETHER.test(before) || FIELDS.test(`${before}/${right}`)) return { end: at + 1, reading: ' ' }
  if (UNDER.has(right) || MEASURED.test(before)) return { end: at + 1, reading: 'trên' }
  return { end: at + 1, reading: 'hoặc', reason: 'slash' }
}
