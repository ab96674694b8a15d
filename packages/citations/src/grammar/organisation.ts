import { SENTENCE_WORDS } from '../data/sentence-words.ts'
import { isDigit, isLetter, isUpper } from '../text/letters.ts'
import { lazyPhrases, lookUp, lookUpExact, matchPhrase, skipSpace, wordsBetween } from '../text/phrase.ts'
import { AND } from '../text/words.ts'
import { endOfSyllable } from './place.ts'

const MOST_SYLLABLES = 12

// First words of the names of bodies that no table can list
const heads = /* @__PURE__ */ lazyPhrases(
  ...['Ban', 'Bộ', 'Cục', 'Chi cục', 'Tổng cục', 'Sở', 'Phòng', 'Ủy ban', 'Hội đồng', 'Văn phòng', 'Hội', 'Liên đoàn', 'Liên minh'],
  ...['Trường', 'Tòa án', 'Viện', 'Công an', 'Trung tâm', 'Kho bạc', 'Ngân hàng', 'Bảo hiểm', 'Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn'],
  ...['Mặt trận', 'Đoàn', 'Quân khu', 'Đại học', 'Học viện', 'Công ty', 'Tập đoàn', 'Tổng công ty', 'Kiểm toán', 'Thanh tra', 'Bệnh viện'],
  ...['Đảng đoàn', 'Thường trực', 'UBMTTQ', 'MTTQ', 'Trạm', 'Nhà xuất bản', 'Đài', 'Báo', 'Hạt', 'Hợp tác xã', 'Tổ', 'VKSND', 'TAND'],
)

// “12 tổ chức” are twelve organisations, so this word ends a name only
const stops = /* @__PURE__ */ lazyPhrases(...SENTENCE_WORDS, 'tổ chức', 'thông báo', 'số')
const documents = /* @__PURE__ */ lazyPhrases(
  'nghị quyết',
  'quyết định',
  'kế hoạch',
  'chỉ thị',
  'kết luận',
  'nghị định',
  'thông tư',
  'công văn',
)

/** Reads the name of a body that no table knows: a first word that such names have, then words up to one that names do not have. */
export function readOrganisation(text: string, at: number): { end: number; code: string } | undefined {
  const head = isUpper(text.charCodeAt(at)) ? lookUp(heads(), text, at) : undefined
  if (!head) return undefined
  let end = head.end
  let i = skipSpace(text, end)
  let capitals = false
  for (let count = 0; count < MOST_SYLLABLES && i > end; count++) {
    const next = isWord(text, i) ? i : afterAnd(text, i)
    if (next < 0) break
    capitals ||= isUpper(text.charCodeAt(next))
    end = endOfSyllable(text, next)
    i = skipSpace(text, end)
  }
  return capitals ? { end, code: wordsBetween(text, at, end) } : undefined
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (!isLetter(code) && !isDigit(code)) return false
  if (isUpper(code)) return !lookUp(documents(), text, at)
  return !lookUpExact(stops(), text, at) && !lookUp(documents(), text, at)
}

/** “Sở Nông nghiệp và Môi trường”: “và” or a hyphen goes on with a name when a capital follows that begins no document and no body. */
function afterAnd(text: string, at: number): number {
  const and = text[at] === '-' ? at + 1 : matchPhrase(text, at, AND)
  if (and < 0) return -1
  const next = skipSpace(text, and)
  return isUpper(text.charCodeAt(next)) && isWord(text, next) && !lookUp(heads(), text, next) ? next : -1
}
