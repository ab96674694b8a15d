import { SENTENCE_WORDS } from '../data/sentence-words.ts'
import { isDigit, isLetter } from '../text/letters.ts'
import { lazyPhrases, lookUpExact, skipSpace } from '../text/phrase.ts'

// “18 mới được sơ kết”; a name may have this word: “xây dựng nông thôn mới”
const words = /* @__PURE__ */ lazyPhrases(...SENTENCE_WORDS, 'mới', 'gắn')

/** Whether a bare number ends here as a citation does: at a mark, or before a word that cannot be counted. */
export function endsAsCitation(text: string, at: number): boolean {
  if (isLetter(text.charCodeAt(at)) || /^(?:[%:&+*=×°]|[/.,-]\d|[-/]\p{L})/u.test(text.slice(at, at + 3))) return false
  const next = skipSpace(text, at)
  const code = text.charCodeAt(next)
  if (isDigit(code)) return false
  if (!isLetter(code)) return !/[%:/+×=]/.test(text[next] ?? '')
  const word = lookUpExact(words(), text, next)
  if (!word) return false
  if (/^(?:ngày|tháng|năm)$/.test(word.value)) return isDigit(text.charCodeAt(skipSpace(text, word.end)))
  return true
}
