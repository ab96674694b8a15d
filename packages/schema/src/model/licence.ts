import { z } from 'zod'
import { audience } from './audience.ts'
import { calendarDate } from './calendar-date.ts'
import { plainText } from './plain-text.ts'

/** The licence under which a bulletin is published. Without `validFrom` and `validUntil` it has no bounds in time. */
export const licence = z
  .strictObject({
    number: plainText.meta({ description: 'Số giấy phép', examples: ['45/GP-STT'] }),
    date: calendarDate.meta({ description: 'Ngày cấp: năm-tháng-ngày' }),
    issuer: plainText.meta({ description: 'Cơ quan cấp phép' }),
    validFrom: calendarDate.optional().meta({ description: 'Có hiệu lực từ ngày' }),
    validUntil: calendarDate.optional().meta({ description: 'Có hiệu lực đến hết ngày' }),
    audiences: z
      .array(audience)
      .min(1)
      .max(2)
      .default(['public', 'internal'])
      .meta({ description: 'Phạm vi phát hành mà giấy phép cho phép' }),
  })
  .meta({ description: 'Giấy phép xuất bản bản tin' })

/** The licence under which a bulletin is published. */
export type Licence = z.infer<typeof licence>
