import { readDigits } from '../number/digits.ts'
import type { Match, Spot } from '../reading.ts'
import { isBoundary, isDigit } from '../text/characters.ts'

/** Groups of digits joined by one sign. */
const GROUPS = /\d{3,5}(?:[ .-]\d{1,8}){1,4}(?![\d/]|[.,]\d|\p{L})/uy
const SOLID = /0\d{9,10}(?![\d/]|[.,]\d|\p{L})/uy
const AREA = /\(\+?0?\d{1,4}\)[ .-]?\d{1,8}(?:[ .-]\d{2,4}){0,3}(?![\d/]|\p{L})/uy
const COUNTRY = /\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?![\d/]|\p{L})/uy
const SERVICE = /1[89]00(?:[ .-]\d{2,6}){1,3}(?![\d/]|[.,]\d|\p{L})/uy
const SOLID_SERVICE = /1[89]00\d{4}(?:\d\d)?(?![\d/%]|[.,]\d|\p{L})/uy
const SHORT = /\d{3,8}(?![\d/%]|[.,]\d|\p{L})/uy
/** Numbers that anybody may ring. @source Quy hoạch kho số viễn thông (Thông tư 22/2014/TT-BTTTT): emergency and service numbers */
const SERVICES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '111',
  '112',
  '113',
  '114',
  '115',
  '116',
  '119',
  '1022',
  '1080',
  '156',
  '5656',
])
const CALL =
  /(?:gọi|tổng đài|hotline|đường dây nóng|điện thoại|đt|sđt|alo|fax|cấp cứu|số máy|cảnh sát|cứu hỏa|cứu hoả|zalo|liên hệ|bấm số|quay số|gọi số)[^.;]{0,28}$/
const LINE =
  /(?:tổng đài|hotline|đường dây nóng|điện thoại|(?:^|[^\p{L}])s?đt|fax|đầu số|số máy|zalo|bấm số)(?:[\s:.(]|số|là|và|hoặc|[\d,]){0,12}$/u
/** Numbers that name a person, account or thing: called out digit by digit. */
const CODE = /(?:cccd|cmnd|cmt|mã số thuế|mst|tài khoản|stk|mã|định danh|số hiệu|seri|hộ chiếu|bhxh|imei|otp)(?:[\s:.(]|số|là){0,6}$/

const digitsIn = (text: string): number => text.replace(/[^0-9]/g, '').length

function exec(pattern: RegExp, { text, at }: Spot): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const say = (spot: Spot, found: string): Match => ({
  end: spot.at + found.length,
  reading: found.startsWith('+') || found.startsWith('(+') ? `cộng ${readDigits(found)}` : readDigits(found),
})

/** Telephone numbers, digit by digit: “0912 345 678”, “1900.1234”, “gọi 114”; and codes behind words such as “CCCD”. */
export function readPhone(spot: Spot): Match | undefined {
  const { text, at, before } = spot
  if (isDigit(text.charCodeAt(at - 1))) return undefined
  const solid = exec(SOLID, spot) ?? exec(SERVICE, spot)
  if (solid && digitsIn(solid) >= 8) return say(spot, solid)
  const service = exec(SOLID_SERVICE, spot)
  if (service) return { ...say(spot, service), reason: CALL.test(before) ? undefined : 'code' }
  const groups = exec(GROUPS, spot)
  const count = groups ? digitsIn(groups) : 0
  if (groups?.startsWith('0') && count >= 9 && count <= 12) return say(spot, groups)
  if (groups && count >= 7 && count <= 12 && LINE.test(before)) return say(spot, groups)
  const short = exec(SHORT, spot)
  if (!short) return undefined
  if (SERVICES.has(short) && CALL.test(before)) return say(spot, short)
  return LINE.test(before) || (short.length > 4 && CODE.test(before)) ? say(spot, short) : undefined
}

/** Digits behind words such as “mã số thuế”, however many. */
export function readCodeNumber(spot: Spot): Match | undefined {
  const digits = CODE.test(spot.before) ? /^\d{6,18}/.exec(spot.text.slice(spot.at, spot.at + 19))?.[0] : undefined
  return digits && isBoundary(spot.text, spot.at + digits.length) ? say(spot, digits) : undefined
}

/** “(024) 3825 1234” and “+84 912 345 678”. */
export function readPhoneSign(spot: Spot): Match | undefined {
  const found = exec(AREA, spot) ?? exec(COUNTRY, spot)
  if (!found) return undefined
  const count = digitsIn(found)
  const plausible = found.startsWith('(') ? /^\(\+?(?:0|84)/.test(found) && count >= 8 : count >= 9
  return plausible && count <= 14 ? say(spot, found) : undefined
}
