import { origin, section } from '@bantin/schema'
import { z } from 'zod'

const text = section.shape.title

/** 29 February counts; 30 February and 31 April do not. */
const isDay = (text: string): boolean => {
  const [month = 0, day = 0] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

const solar = z
  .string()
  .regex(/^\d{2}-\d{2}$/)
  .refine(isDay)
  .meta({ description: 'Tháng-ngày dương lịch', examples: ['03-08'] })

const lunar = z
  .strictObject({
    lunar: z
      .string()
      .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|30)$/)
      .meta({ description: 'Tháng-ngày âm lịch', examples: ['03-10'] }),
  })
  .meta({ description: 'Ngày âm lịch' })

/**
 * Days that are remembered each year, with the source of the list. Bantin brings none along: which days count is for the office to say.
 *
 * @example
 * ```ts
 * import { daysPack } from '@bantin/to-site'
 *
 * const pack = daysPack.parse({ name: 'Ngày trong năm', source: 'Lịch của xã', days: [{ date: '09-05', title: 'Khai giảng' }] })
 * console.log(pack.days.length) // => 1
 * ```
 */
export const daysPack = z
  .strictObject({
    name: text.meta({ description: 'Tên danh mục, dùng làm tên trang' }),
    source: text.meta({ description: 'Nguồn của danh mục' }),
    sourceUrl: origin.shape.url.meta({ description: 'Địa chỉ của nguồn' }),
    days: z
      .array(
        z.strictObject({
          date: z.union([solar, lunar]),
          title: text.meta({ description: 'Tên ngày' }),
          since: z.int().min(1).max(9999).optional().meta({ description: 'Từ năm nào' }),
        }),
      )
      .max(400),
  })
  .meta({ title: 'days', description: 'Các ngày được nhắc đến hằng năm' })

/** Days that are remembered each year. */
export type DaysPack = z.infer<typeof daysPack>
/** One of them. */
export type RememberedDay = DaysPack['days'][number]
