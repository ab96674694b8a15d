import type { Localised } from '@bantin/diagnostics'
import type { z } from 'zod'
import { quoted } from './excerpt.ts'

const same = (text: string): Localised => ({ vi: text, en: text })

/** A number as each language groups its digits. */
function grouped(value: number | bigint): Localised {
  const inThrees = (separator: string) => String(value).replace(/\B(?=(?:\d{3})+$)/g, separator)
  return Number.isInteger(value) ? { vi: inThrees('.'), en: inThrees(',') } : same(String(value))
}

/**
 * What is wrong with a value of the right type, as the predicate of a sentence: the schema library speaks to programmers.
 *
 * @param issue what zod found
 * @param value the value that it is about
 */
export function valueProblem(issue: z.core.$ZodIssue, value: unknown): Localised {
  switch (issue.code) {
    case 'too_small': {
      if (typeof value !== 'number') return { vi: 'không được để trống', en: 'must not be empty' }
      const { vi, en } = grouped(issue.minimum)
      return issue.inclusive === false
        ? { vi: `phải lớn hơn ${vi}`, en: `must be more than ${en}` }
        : { vi: `phải từ ${vi} trở lên`, en: `must be ${en} or more` }
    }
    case 'too_big': {
      const { vi, en } = grouped(issue.maximum)
      if (typeof value === 'number') return { vi: `không được quá ${vi}`, en: `must be ${en} or less` }
      if (!Array.isArray(value)) return { vi: `dài quá ${vi} ký tự`, en: `is longer than ${en} characters` }
      const found = grouped(value.length)
      return { vi: `có ${found.vi} mục, nhiều nhất là ${vi}`, en: `has ${found.en} entries, ${en} at most` }
    }
    default:
      if (value === null) return { vi: 'đang để trống', en: 'is empty' }
      return typeof value === 'object'
        ? { vi: 'không đúng dạng', en: 'does not have the right form' }
        : { vi: `không đúng dạng: ${quoted(value)}`, en: `does not have the right form: ${quoted(value)}` }
  }
}

const ANOTHER_NUMBER: Localised = { vi: 'Sửa lại con số ở đây.', en: 'Correct the number here.' }

/** What to do about it. */
export function valueHelp(issue: z.core.$ZodIssue, value: unknown, notation: Localised | undefined): Localised {
  if (issue.code === 'too_small') {
    if (typeof value === 'number') return ANOTHER_NUMBER
    if (Array.isArray(value)) return { vi: 'Thêm ít nhất một mục.', en: 'Add one entry at least.' }
    return { vi: 'Viết giá trị, hoặc xóa khóa này nếu không cần.', en: 'Write a value, or delete the key.' }
  }
  if (issue.code === 'too_big') {
    if (typeof value === 'number') return ANOTHER_NUMBER
    if (Array.isArray(value)) return { vi: 'Bớt số mục.', en: 'Take out some entries.' }
    return { vi: 'Rút gọn giá trị này.', en: 'Shorten the value.' }
  }
  return notation
    ? { vi: `Viết ${notation.vi}.`, en: `Write ${notation.en}.` }
    : { vi: 'Sửa giá trị ở đây.', en: 'Correct the value here.' }
}
