import { z } from 'zod'
import { identifier } from './identifier.ts'
import { plainText } from './plain-text.ts'

/** One item that a meeting takes up. */
export const meetingItem = z
  .strictObject({
    item: identifier.meta({ description: 'Mã bài, phải có trong items của số này', examples: ['lua-thu-dong'] }),
    minutes: z
      .int()
      .min(1)
      .max(120)
      .optional()
      .meta({ description: 'Số phút dự kiến, cả đọc và trao đổi; để trống thì chia đều thời gian còn lại', examples: [10] }),
    questions: z
      .array(plainText.meta({ description: 'Một câu hỏi' }))
      .max(20)
      .default([])
      .meta({ description: 'Câu hỏi của người biên tập để cùng trao đổi, in sau bài', examples: [['Hộ nào cần giúp gặt trước?']] }),
  })
  .meta({ description: 'Một bài được chọn cho buổi sinh hoạt' })

/**
 * What the editor picked for a meeting of a cell, a hamlet or a residential group, in the order in which it is taken up. Nothing is
 * picked by the program.
 *
 * @example
 * ```ts
 * import { meeting } from '@bantin/schema'
 *
 * const { minutes, items } = meeting.parse({ items: [{ item: 'lua-thu-dong', questions: ['Hộ nào cần giúp gặt trước?'] }] })
 * console.log(minutes, items.length) // => 30 1
 * ```
 */
export const meeting = z
  .strictObject({
    minutes: z
      .int()
      .min(15)
      .max(120)
      .default(30)
      .meta({ description: 'Buổi sinh hoạt dài bao nhiêu phút; mặc định là 30', examples: [30] }),
    items: z.array(meetingItem).min(1).max(50).meta({ description: 'Các bài được chọn, theo thứ tự của buổi sinh hoạt' }),
  })
  .meta({ description: 'Tài liệu sinh hoạt: những bài người biên tập chọn cho buổi sinh hoạt' })

/** What was picked for a meeting. */
export type Meeting = z.infer<typeof meeting>
/** One item that a meeting takes up. */
export type MeetingItem = z.infer<typeof meetingItem>
