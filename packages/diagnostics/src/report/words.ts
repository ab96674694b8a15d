import type { Severity } from '../diagnostic.ts'
import type { Language } from '../language.ts'

/** What the severities are called. */
export const SEVERITY: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' },
  en: { error: 'error', warning: 'warning', info: 'note' },
}

/** The other words of reports. */
export const WORDS = {
  vi: { source: 'Nguồn', unverified: 'chưa kiểm chứng', clean: 'Không có lỗi.' },
  en: { source: 'Source', unverified: 'not verified', clean: 'No problems.' },
} as const satisfies Record<Language, Record<string, string>>

/** `3 lỗi, 1 cảnh báo`; `3 errors, 1 warning`. */
export function countOf(count: number, severity: Severity, language: Language): string {
  const name = SEVERITY[language][severity]
  return `${count} ${language === 'en' && count !== 1 ? `${name}s` : name}`
}
