import type { FormLanguage } from './form-language.ts'

/**
 * A whole number with its thousands apart: 1.200 in Vietnamese, 1,200 in English. `toLocaleString` would ask the machine.
 *
 * @param value a whole number
 * @param language of the words around it
 */
export function formatNumber(value: number, language: FormLanguage): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',')
}
