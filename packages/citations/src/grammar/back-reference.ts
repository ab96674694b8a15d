import type { Pinpoint } from '../citation.ts'
import type { DocumentType } from '../data/document-types.ts'
import { isLetter, isUpper } from '../text/letters.ts'
import { lazyPhrases, lookUpExact, skipSpace } from '../text/phrase.ts'
import { createDraft, type Draft } from './draft.ts'

const demonstratives = /* @__PURE__ */ lazyPhrases('này', 'nói trên', 'nêu trên', 'kể trên', 'trên đây', 'trên', 'đó', 'ấy')
const goesOn = /* @__PURE__ */ lazyPhrases(
  'đã',
  'được',
  'là',
  'có',
  'sẽ',
  'cũng',
  'còn',
  'và',
  'nêu',
  'quy định',
  'yêu cầu',
  'xác định',
  'chỉ rõ',
  'do',
)
const speaksOfItself = /* @__PURE__ */ lazyPhrases(
  'có hiệu lực',
  'thay thế',
  'quy định',
  'được áp dụng',
  'bãi bỏ',
  'gồm',
  'ban hành',
  'kèm theo',
  'áp dụng',
)

/** Reads “Nghị định này” and “Nghị quyết nói trên”; `at` is the type, `end` what follows it. */
export function readBackReference(text: string, at: number, end: number, type: DocumentType, pinpoint?: Pinpoint): Draft | undefined {
  const start = skipSpace(text, end)
  const word = start > end ? lookUpExact(demonstratives(), text, start) : undefined
  if (!word) return undefined
  if (word.value === 'trên' && !endsHere(text, word.end)) return undefined
  const self = word.value === 'này'
  const sure = self && isUpper(text.charCodeAt(at)) && (pinpoint !== undefined || namesItself(text, at, word.end, type))
  const draft = createDraft(at, word.end, type.name, type.sector ?? 'state', self ? 'self' : 'back')
  draft.tentative = !sure
  return draft
}

/** “Nghị định này” always does; “Quyết định này” may open a sentence about any decision. */
function namesItself(text: string, at: number, end: number, type: DocumentType): boolean {
  if (type.trust === 'instrument') return true
  if (type.name !== 'Quyết định') return false
  return !opensSentence(text, at) || lookUpExact(speaksOfItself(), text, skipSpace(text, end)) !== undefined
}

function opensSentence(text: string, at: number): boolean {
  let i = at - 1
  while (i > at - 4 && /\s/.test(text[i] ?? '')) i--
  return i < 0 || /[.!?:\n“”"]/.test(text[i]!)
}

/** “Nghị quyết trên đã …”, not “Nghị quyết trên địa bàn …”. */
function endsHere(text: string, at: number): boolean {
  const next = skipSpace(text, at)
  return !isLetter(text.charCodeAt(next)) || lookUpExact(goesOn(), text, next) !== undefined
}
