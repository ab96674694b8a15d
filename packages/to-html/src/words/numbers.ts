import type { PageLanguage } from './dates.ts'

/** A whole number with its thousands apart: 1.200 in Vietnamese, 1,200 in English. */
export function formatNumber(value: number, language: PageLanguage): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',')
}
