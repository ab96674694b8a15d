import { z } from 'zod'
import { calendarDate } from './calendar-date.ts'
import { identifier } from './identifier.ts'
import { longText } from './plain-text.ts'

/** What was wrong in an earlier item, and what is right. `of` names the issue, and the item where it was one. */
export const correction = z
  .strictObject({
    date: calendarDate.meta({ description: 'Ngày đính chính: năm-tháng-ngày' }),
    of: z
      .strictObject({
        issue: identifier.meta({ description: 'Mã của số báo được đính chính', examples: ['song-ngan-2026-10'] }),
        item: identifier.optional().meta({ description: 'Mã của bài được đính chính' }),
      })
      .meta({ description: 'Số báo và bài được đính chính' }),
    wrong: longText.meta({ description: 'Đã in' }),
    right: longText.meta({ description: 'Nay sửa là' }),
    note: longText.optional().meta({ description: 'Lời giải thích hoặc xin lỗi' }),
  })
  .meta({ description: 'Đính chính' })

/** What was wrong in an earlier item, and what is right. */
export type Correction = z.infer<typeof correction>
