import { z } from 'zod'

/** A day of the calendar, `YYYY-MM-DD`; never a moment, never a time zone. */
export const calendarDate = z.iso.date().meta({ description: 'Ngày theo lịch: năm-tháng-ngày, ví dụ 2026-11-05', examples: ['2026-11-05'] })

/** `YYYY-MM-DD` */
export type CalendarDate = z.infer<typeof calendarDate>
