import type { Match, Spot } from '../reading.ts'
import { MAGNITUDE_WORDS } from '../tables/money.ts'
import { endOfLetters, isBoundary, isDigit, skipSpace } from '../text/characters.ts'
import { wordKey } from '../text/context.ts'
import { quantityAt } from './quantity.ts'

const COMPARISONS: Readonly<Record<string, readonly [front: string, behind: string]>> = {
  '≥': ['từ', ' trở lên'],
  '>=': ['từ', ' trở lên'],
  '≤': ['từ', ' trở xuống'],
  '<=': ['từ', ' trở xuống'],
  '>': ['trên', ''],
  '<': ['dưới', ''],
}
/** Between two numbers the signs compare. */
const BETWEEN: Readonly<Record<string, string>> = {
  '≥': 'lớn hơn hoặc bằng',
  '>=': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
  '<=': 'nhỏ hơn hoặc bằng',
  '>': 'lớn hơn',
  '<': 'nhỏ hơn',
}
/** Words that a limit counts: “từ mười tám tuổi trở lên”. */
const LIMITED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'tuổi điểm năm tháng ngày giờ phút tuần người hộ lần con cây cái chiếc đồng mét tấn tạ lít cân độ lượt phiếu xã sào'.split(' '),
)

/** The place behind the words that belong to a limit: a magnitude, then what is counted. */
function endOfLimited(text: string, at: number): number {
  let end = at
  for (const words of [MAGNITUDE_WORDS, LIMITED]) {
    const start = skipSpace(text, end)
    const next = endOfLetters(text, start, 16)
    if (next > start && words.has(wordKey(text, start, next))) end = next
  }
  return end
}

/** “≥ 18 tuổi”, “< 5 kg”: limits. */
export function readComparison(spot: Spot): Match | undefined {
  const { text, at, before } = spot
  const sign = text.charAt(at + 1) === '=' ? text.slice(at, at + 2) : text.charAt(at)
  const words = Object.hasOwn(COMPARISONS, sign) ? COMPARISONS[sign] : undefined
  const start = skipSpace(text, at + sign.length)
  const limit = words && isDigit(text.charCodeAt(start)) ? quantityAt(spot, start) : undefined
  if (!words || !limit || !(limit.hasMeasure || isBoundary(text, limit.end))) return undefined
  if (/[\d)]\s?$/.test(before)) return { end: at + sign.length, reading: BETWEEN[sign] as string }
  const end = limit.hasMeasure ? limit.end : endOfLimited(text, limit.end)
  return { end, reading: `${words[0]} ${limit.reading}${text.slice(limit.end, end)}${words[1]}`, reason: limit.reason }
}
