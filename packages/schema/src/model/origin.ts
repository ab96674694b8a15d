import { z } from 'zod'
import { calendarDate } from './calendar-date.ts'
import { identifier } from './identifier.ts'
import { notations } from './notation.ts'
import { plainText } from './plain-text.ts'
import { webAddress } from './web-address.ts'

/** Which item of which issue of a bulletin. */
const printed = {
  bulletin: identifier.meta({ description: 'Mã của bản tin gốc', examples: ['song-ngan'] }),
  title: plainText.meta({ description: 'Tên bản tin gốc' }),
  publisher: plainText.optional().meta({ description: 'Cơ quan xuất bản bản tin gốc' }),
  issue: identifier.optional().meta({ description: 'Mã của số báo gốc', examples: ['song-ngan-2026-10'] }),
  number: z
    .int()
    .positive()
    .optional()
    .meta({ description: 'Số thứ tự phát hành của số báo gốc', examples: [263] }),
  item: identifier.optional().meta({ description: 'Mã của bài gốc' }),
  date: calendarDate.optional().meta({ description: 'Ngày phát hành số báo gốc' }),
  url: webAddress.optional(),
}

/** Where an item was taken from: provinces carry central items, communes the province's. */
export const origin = z
  .strictObject({
    ...printed,
    version: plainText.optional().meta({ description: 'Phiên bản của bài gốc khi lấy về', examples: ['2026-10-02'] }),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .meta({ description: 'SHA-256 của tệp bài gốc khi lấy về, viết bằng chữ số thập lục phân thường', examples: ['0'.repeat(64)] })
      .register(notations, {
        vi: '64 chữ số thập lục phân viết thường (SHA-256)',
        en: '64 lowercase hexadecimal digits (SHA-256)',
      }),
    first: z.strictObject(printed).optional().meta({ description: 'Bản tin đăng bài đầu tiên, khi bản tin gốc cũng lấy lại bài ấy' }),
  })
  .meta({ description: 'Nguồn của bài lấy từ bản tin khác' })

/** Where an item was taken from. */
export type Origin = z.infer<typeof origin>
