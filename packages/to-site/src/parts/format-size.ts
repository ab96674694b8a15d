import { type FormLanguage, formatNumber } from '@bantin/paratext'

/** The size of a file: `850 KB`, `1,2 MB` (in English `1.2 MB`), in thousands, as telephone companies count. */
export function formatSize(bytes: number, language: FormLanguage): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  const tenths = Math.round(bytes / 100_000)
  if (tenths >= 1000) return `${formatNumber(Math.round(tenths / 10), language)} MB`
  return `${Math.floor(tenths / 10)}${language === 'vi' ? ',' : '.'}${tenths % 10} MB`
}
