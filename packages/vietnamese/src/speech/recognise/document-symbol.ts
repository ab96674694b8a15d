import type { Match, Spot } from '../reading.ts'
import { ISSUERS, SHARED_ISSUERS } from '../tables/issuers.ts'
import { endOfLetters, isBoundary } from '../text/characters.ts'
import { wordKey } from '../text/context.ts'

const LONGEST = 16
const NAMES: Readonly<Record<string, string>> = {
  NQ: 'nghị quyết',
  QĐ: 'quyết định',
  CT: 'chỉ thị',
  NĐ: 'nghị định',
  TT: 'thông tư',
  KL: 'kết luận',
  KH: 'kế hoạch',
  HD: 'hướng dẫn',
  CTr: 'chương trình',
  TB: 'thông báo',
  BC: 'báo cáo',
  TTr: 'tờ trình',
}

/** A symbol without its number, as in “các TT-BYT”: the kind of document and the body. */
export function readDocumentSymbol({ text, at }: Spot): Match | undefined {
  const end = endOfLetters(text, at, LONGEST)
  const kind = wordKey(text, at, end)
  if (!Object.hasOwn(NAMES, kind) || !/[-/]/.test(text.charAt(end))) return undefined
  const last = endOfLetters(text, end + 1, LONGEST)
  const issuer = wordKey(text, end + 1, last)
  if (!Object.hasOwn(ISSUERS, issuer) || !isBoundary(text, last)) return undefined
  return { end: last, reading: `${NAMES[kind]} của ${ISSUERS[issuer]}`, reason: SHARED_ISSUERS.has(issuer) ? 'issuer' : undefined }
}
