import { formatDate, formatNumber } from '@bantin/paratext'
import type { Verdict } from '../../verify/verdict.ts'

/** A file as it is, or as it was signed. */
export interface Measure {
  readonly size: number
  readonly sha256: string
}

interface FactWords {
  same(path: string, title: string): string
  named(path: string, title: string): string
  /** `isSigned`: the measure is one that a trusted key signed. */
  differs(known: Measure, found: Measure, isSigned: boolean): string
  revoked(date: string, since: string | undefined): string
  superseded(date: string): string
}

const short = (hash: string): string => `${hash.slice(0, 16)}…`

const vi: FactWords = {
  same: (path, title) => `Trùng từng byte với tệp “${path}” của ${title} mà trang này biết.`,
  named: (path, title) => `Mang tên tệp “${path}” của ${title}, nhưng nội dung khác.`,
  differs: (signed, found, isSigned) =>
    `${isSigned ? 'Bản đã ký' : 'Bản mà trang này biết'}: ${formatNumber(signed.size, 'vi')} byte, SHA-256 ${short(signed.sha256)}; tệp này: ${formatNumber(found.size, 'vi')} byte, SHA-256 ${short(found.sha256)}`,
  revoked: (date, since) =>
    `Khóa bị thu hồi ${formatDate(date, 'vi')}${since ? `, chữ ký từ ${formatDate(since, 'vi')} trở đi không có giá trị` : ''}.`,
  superseded: (date) => `Khóa này được thay bằng khóa mới ${formatDate(date, 'vi')}; những gì đã ký đến ngày đó vẫn có giá trị.`,
}

const en: FactWords = {
  same: (path, title) => `Byte for byte the file “${path}” of ${title} that this page knows.`,
  named: (path, title) => `It has the name of the file “${path}” of ${title}, but other content.`,
  differs: (signed, found, isSigned) =>
    `${isSigned ? 'As signed' : 'As this page knows it'}: ${formatNumber(signed.size, 'en')} bytes, SHA-256 ${short(signed.sha256)}; this file: ${formatNumber(found.size, 'en')} bytes, SHA-256 ${short(found.sha256)}`,
  revoked: (date, since) =>
    `The key was revoked on ${formatDate(date, 'en')}${since ? `; signatures from ${formatDate(since, 'en')} on do not count` : ''}.`,
  superseded: (date) => `This key was replaced by a new one on ${formatDate(date, 'en')}; what it signed until then still counts.`,
}

export const factWords = { vi, en } as const

/** What became of the key that signed. */
export function keyFacts({ outcome, revoked }: Verdict, language: 'vi' | 'en'): string[] {
  const words = factWords[language]
  if (!revoked) return []
  if (outcome === 'revoked') return [words.revoked(revoked.date, revoked.since)]
  return outcome === 'genuine' && revoked.reason === 'superseded' ? [words.superseded(revoked.since ?? revoked.date)] : []
}
