import type { Check, TypographyFinding } from '../finding.ts'

const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])'
const END = '(?![\\p{L}\\p{M}\\p{N}])'

/** Words that a person may want otherwise: a pattern, and how to write what it found. */
const report = (rule: TypographyFinding['rule'], pattern: RegExp, write: (word: string) => string): Check => {
  return (text, options) =>
    options.report
      ? [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
          start: index,
          end: index + word.length,
          rule,
          replacement: write(word),
          safe: false,
        }))
      : []
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const capitalLast = (words: string): string => words.replace(/[^ ]+$/, capital)

/** điều 5 is Điều 5; Khoản 2 and Điểm a within a sentence are khoản 2 and điểm a. */
export const checkCapsOfArticles: Check = /* @__PURE__ */ report(
  'caps',
  /* @__PURE__ */ new RegExp(`${EDGE}(?:điều|chương)(?= (?:\\d|[IVX]+${END}))`, 'gu'),
  capital,
)
export const checkCapsOfClauses: Check = /* @__PURE__ */ report(
  'caps',
  /* @__PURE__ */ new RegExp(`(?<=[\\p{Ll},;] )(?:Khoản(?= \\d)|Điểm(?= [a-zđ]${END}))`, 'gu'),
  (word) => word.toLowerCase(),
)

const BEFORE_DAY = '(?:vào|từ|đến|sáng|trưa|chiều|tối|đêm)'
/** thứ Hai, tháng Giêng, Tết: only where they are surely days, months and the feast. */
export const checkCapsOfDays: Check = /* @__PURE__ */ report(
  'caps-time',
  /* @__PURE__ */ new RegExp(`(?<=${EDGE}${BEFORE_DAY} )thứ (?:hai|ba|tư|năm|sáu|bảy)${END}|${EDGE}tháng (?:giêng|chạp)${END}`, 'gu'),
  capitalLast,
)
export const checkCapsOfTet: Check = /* @__PURE__ */ report(
  'caps-time',
  /* @__PURE__ */ new RegExp(`${EDGE}tết${END}(?! [Nn]guyên|[ -]\\p{Lu})`, 'gu'),
  capital,
)

/** Ủy, not Uỷ. */
const checkUyWord: Check = /* @__PURE__ */ report('uy', /* @__PURE__ */ new RegExp(`${EDGE}(?:Uỷ|uỷ|UỶ)${END}`, 'gu'), (word) =>
  word === 'UỶ' ? 'ỦY' : word === 'Uỷ' ? 'Ủy' : 'ủy',
)
export const checkUy: Check = (text, options, shielded) => (options.toneStyle === 'main-vowel' ? [] : checkUyWord(text, options, shielded))
