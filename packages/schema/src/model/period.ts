import { z } from 'zod'
import { notations } from './notation.ts'

const MONTH = '\\d{4}-(?:0[1-9]|1[0-2])'

/**
 * The month that an issue is for, or the first and last month of a combined one. It is neither the running number nor the date on
 * which the issue comes out.
 */
export const period = z
  .string()
  .regex(new RegExp(`^${MONTH}(?:/${MONTH})?$`))
  .meta({
    description: 'Kỳ của số báo: năm-tháng, ví dụ 2026-11; số gộp ghi hai tháng: 2026-11/2026-12',
    examples: ['2026-11', '2026-11/2026-12'],
  })
  .register(notations, {
    vi: 'theo mẫu năm-tháng: 2026-11; số gộp: 2026-11/2026-12',
    en: 'the period as year-month: 2026-11; of a combined issue: 2026-11/2026-12',
  })

/** `YYYY-MM` or `YYYY-MM/YYYY-MM` */
export type Period = z.infer<typeof period>
