import { z } from 'zod'
import { calendarDate } from './calendar-date.ts'
import { licence } from './licence.ts'
import { plainText } from './plain-text.ts'

/** Somebody who answers for a task, by role; the name may be left out. */
export const responsibility = z
  .strictObject({
    role: plainText.meta({ description: 'Chức danh, ví dụ Giám đốc Trung tâm Thông tin' }),
    name: plainText.optional().meta({ description: 'Họ tên, có thể bỏ' }),
    organisation: plainText.optional().meta({ description: 'Cơ quan, đơn vị' }),
  })
  .meta({ description: 'Người hoặc đơn vị chịu trách nhiệm một việc' })

/**
 * The facts of the last-page block, as far as they belong to one issue; the licence comes from the bulletin, unless this issue has its own.
 * Which of them the law demands is for a rule pack to say.
 */
export const imprint = z
  .strictObject({
    responsible: responsibility.optional().meta({ description: 'Người chịu trách nhiệm xuất bản' }),
    editors: z.array(responsibility).max(50).default([]).meta({ description: 'Biên tập, trình bày, minh họa…' }),
    printer: z
      .strictObject({
        name: plainText.meta({ description: 'Tên cơ sở in' }),
        address: plainText.optional().meta({ description: 'Địa chỉ cơ sở in' }),
      })
      .optional()
      .meta({ description: 'Nơi in' }),
    quantity: z
      .int()
      .positive()
      .max(10_000_000)
      .optional()
      .meta({ description: 'Số lượng in (bản), chỉ viết chữ số: 1200', examples: [1200] }),
    printedOn: calendarDate.optional().meta({ description: 'Ngày in: năm-tháng-ngày' }),
    periodicity: plainText.optional().meta({ description: 'Kỳ hạn xuất bản, ví dụ Mỗi tháng một số' }),
    licence: licence.optional().meta({ description: 'Giấy phép riêng của số này, thay cho giấy phép trong bulletin.yaml' }),
  })
  .meta({ description: 'Măng-sét: khối thông tin ở trang cuối' })

/** The facts of the last-page block. */
export type Imprint = z.infer<typeof imprint>
/** Somebody who answers for a task. */
export type Responsibility = z.infer<typeof responsibility>
