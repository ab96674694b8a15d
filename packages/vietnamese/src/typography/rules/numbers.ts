import type { Check, TypographyFinding } from '../finding.ts'

const NUMBERED = /(?:mục|điều|khoản|điểm|chương|phần|bảng|hình|bài|tiết|phiên bản|version|số|v\.?) ?$/iu

/** 3.5 where 3,5 is meant; numbers of sections and versions look the same, so that a person decides. */
export const checkDecimal: Check = (text, { report = false }) => {
  const found: TypographyFinding[] = []
  if (!report) return found
  for (const { index, 1: point = '' } of text.matchAll(/(?<![\p{L}\p{N}.,:/-])(\d{1,9})\.\d{1,2}(?![\p{L}\p{N}/:-]|[.,]\d)/gu)) {
    const start = index + point.length
    const before = text.slice(Math.max(0, index - 12), index)
    if (before !== '' && !/\n\s*$/.test(before) && !NUMBERED.test(before))
      found.push({ start, end: start + 1, rule: 'decimal', replacement: ',', safe: false })
  }
  return found
}

/** 3,5 % where usage has no space. */
export const checkPercent: Check = (text, { report = false }) =>
  report
    ? [...text.matchAll(/(?<=\d) {1,3}(?=[%‰])/g)].map(({ index, 0: run }) => ({
        start: index,
        end: index + run.length,
        rule: 'percent',
        replacement: '',
        safe: false,
      }))
    : []

/** ngày 5 tháng 2 năm 2026: days below 10 and the months 1 and 2 get a zero in the full form of documents. */
export const checkDatePad: Check = (text, { report = false }) => {
  const found: TypographyFinding[] = []
  if (!report) return found
  for (const { index, 1: day = '', 2: month = '' } of text.matchAll(/ngày (\d{1,2}) tháng (\d{1,2})(?= năm \d{4})/gi)) {
    const pad = (start: number, digit: string): number =>
      found.push({ start, end: start + 1, rule: 'date-pad', replacement: `0${digit}`, safe: false })
    if (/^[1-9]$/.test(day)) pad(index + 5, day)
    if (/^[12]$/.test(month)) pad(index + 5 + day.length + 7, month)
  }
  return found
}
