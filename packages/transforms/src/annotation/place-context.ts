import type { PlaceMention } from '@bantin/places'
import { covers, type Range } from './ranges.ts'

/** So much of a text beside a name tells what is said of it. */
const NEAR = 60
/** In a sentence with these words the text is about the change itself. */
const CHANGE =
  /(?:sáp|hợp) nhập|hợp nhất|nhập (?:vào|với|tỉnh)|chia tách|tách (?:ra|tỉnh|thành)|tái lập|đổi tên|sắp xếp (?:lại )?(?:các )?đơn vị|đơn vị hành chính/i
const SAID_BEHIND = /^\s{0,2}[,(–-]?\s{0,2}(?:(?:hiện )?nay|bây giờ|hiện)\s{1,2}(?:đã |được )?(?:thuộc|là|gồm|đổi|về|ở)/i
const OLD_BEHIND = /^\s{0,2}[,(–-]?\s{0,2}(?:cũ|trước đây|trước kia|trước khi|trước ngày|ngày trước|hồi trước|xưa|thời)(?![\p{L}\p{M}])/iu
const OLD_BEFORE =
  /(?:trước đây|trước kia|trước|vốn|nguyên|xưa|tên cũ|tên gọi cũ|tỉnh cũ|cũ)(?: (?:là|thuộc|của|tỉnh|gọi là))*\s{0,2}[(:“"]?\s{0,2}$/iu

/** Whether the text says that the name is an old one, or where the place belongs now. */
export function saysSoItself(text: string, { start, end, text: name }: PlaceMention, today: string): boolean {
  const behind = text.slice(end, end + NEAR)
  const before = text.slice(Math.max(0, start - NEAR), start)
  if (SAID_BEHIND.test(behind) || OLD_BEHIND.test(behind)) return true
  if (OLD_BEFORE.test(before)) return true
  const [, aside = ''] = /^\s{0,2}\(([^()]{1,50})/.exec(behind) ?? []
  const heirs = today.replace(/^nay (?:thuộc|là) /, '').split(/, | và /)
  return aside !== '' && aside !== name && heirs.some((heir) => aside.includes(heir.replace(/^(?:tỉnh|thành phố) /, '')))
}

/** Tells whether an offset lies in a sentence about the change of provinces itself. */
export function sentencesOfChange(text: string): (offset: number) => boolean {
  const about: Range[] = []
  let start = 0
  for (const end of [...text.matchAll(/[.!?;](?=\s)|$/g)].map(({ index }) => index + 1)) {
    if (CHANGE.test(text.slice(start, end))) about.push([start, end])
    start = end
  }
  return covers(about)
}

/** How the names of organisations begin: abbreviations, words with a capital, words of two syllables. */
const ORGANISATION = /* @__PURE__ */ new RegExp(
  [
    'UBND|HĐND|UBMTTQ|MTTQ|TAND|VKSND|LĐLĐ|LHPN|HTX|CLB|BHXH|BCH|BTV|ĐH|CĐ|THPT|THCS',
    'Sở|Ban|Cục|Đài|Báo|Hội|Đoàn|Quỹ|Trạm|Phòng|Viện|Trường|(?<!(?:Bắc|Nam|Trung) )Bộ',
    '[ỦủUu][ỷy] ban|[Hh]ội đồng|[Cc]ông (?:an|ty|đoàn)|[Tt](?:òa|oà) án|[Vv]iện kiểm|[Cc]hi (?:cục|nhánh)|[Tt]ổng (?:cục|công)|[Tt]ạp chí',
    '[ĐđTt](?:ảng|ỉnh|hành) (?:bộ|[uủ][yỷ]|đoàn)|[Đđ]ại (?:học|hội)|[Cc]ao đẳng|[Bb]ệnh viện|[Ll]iên (?:đoàn|hiệp)|[Hh]ợp tác|[Tt]rung tâm',
    '[Vv]ăn phòng|[Nn]hà (?:máy|văn|hát|xuất)|[Nn]gân hàng|[Kk]ho bạc|[Bb]ảo (?:hiểm|tàng)|[Mm]ặt trận|[Cc]âu lạc|[Tt]ập đoàn|[Vv]ườn quốc',
    '[Ss]ân bay|[Kk]hu (?:công|kinh|du)|[Bb]ộ (?:chỉ|đội)|[Tt]hư viện|[Xx]í nghiệp|[Tt]rại giam',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .join('|'),
  'u',
)
/** These end the name of an organisation: what comes behind them is a place of its own. */
const ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'ở tại từ về đến tới vào ra qua cho với trên trong ngoài dưới là các những xã huyện phường thuộc khắp giữa gần cách đã sẽ đang được có như nhiều'.split(
    ' ',
  ),
)
const MOST_WORDS = 9

/** Whether a name is the last part of the name of an organisation: “UBND tỉnh Phú Yên”, “Sở Y tế Phú Yên”. */
export function belongsToName(text: string, { start }: PlaceMention): boolean {
  const left = text.slice(Math.max(0, start - 90), start)
  const phrase = left.slice(Math.max(...[...'.,;:()[]“”"\ufffc'].map((mark) => left.lastIndexOf(mark))) + 1)
  const words = phrase.split(/\s+/).filter((word) => word !== '')
  const name = words.slice(words.findLastIndex((word) => ENDS.has(word)) + 1).slice(-MOST_WORDS)
  return ORGANISATION.test(name.join(' '))
}
