/** Word knows a language by its region too. */
const WITH_REGION: Readonly<Record<string, string>> = {
  vi: 'vi-VN',
  en: 'en-US',
  km: 'km-KH',
  lo: 'lo-LA',
  th: 'th-TH',
  zh: 'zh-CN',
  fr: 'fr-FR',
}

const COMPLEX = new Set(['km', 'lo', 'th', 'my', 'ar', 'he', 'fa', 'ur', 'hi', 'cjm'])
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'])

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag

/** The name of a language in `w:lang`; one that Word has no region for stands for itself. */
export function wordLanguage(tag: string): string {
  return WITH_REGION[tag.toLowerCase()] ?? tag
}

/** `w:lang` of a run: complex scripts are named once more, for Word asks there. */
export function languageOf(tag: string): { readonly value: string; readonly bidirectional?: string } {
  const value = wordLanguage(tag)
  return COMPLEX.has(primary(tag)) ? { value, bidirectional: value } : { value }
}

/** True for a language that is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  return RIGHT_TO_LEFT.has(primary(tag))
}
