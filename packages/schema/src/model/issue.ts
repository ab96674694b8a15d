import { z } from 'zod'
import { audience } from './audience.ts'
import { calendarDate } from './calendar-date.ts'
import { identifier } from './identifier.ts'
import { coverImage, relativePath } from './image.ts'
import { imprint } from './imprint.ts'
import { languageTag } from './language-tag.ts'
import { meeting } from './meeting.ts'
import { period } from './period.ts'
import { plainText } from './plain-text.ts'
import { schemaVersion } from './schema-version.ts'

/** regular (thường kỳ), special (chuyên đề), supplement (phụ trương), combined (số gộp) */
export const issueKind = z
  .enum(['regular', 'special', 'supplement', 'combined'])
  .meta({ description: 'Loại số: regular (thường kỳ), special (chuyên đề), supplement (phụ trương), combined (số gộp)' })

/** One line of the contents: which item, in which section. */
export const issueEntry = z
  .strictObject({
    item: identifier.meta({ description: 'Mã bài; tệp mặc định là items/<mã>.md', examples: ['lua-thu-dong'] }),
    section: identifier.optional().meta({ description: 'Mã chuyên mục khai báo trong bulletin.yaml', examples: ['tin-trong-tinh'] }),
    file: relativePath.optional().meta({ description: 'Tệp của bài, nếu không phải items/<mã>.md', examples: ['items/lua-thu-dong.md'] }),
  })
  .meta({ description: 'Một bài trong số này' })

/**
 * One issue of a bulletin. The file `issue.yaml`. Running number, period and year of publication are three separate facts: “Số 264, tháng
 * 11/2026, năm thứ 32”; none of them can be reckoned from the others.
 *
 * @example
 * ```ts
 * import { issue } from '@bantin/schema'
 *
 * const { kind, number, period } = issue.parse({
 *   schema: 1,
 *   id: 'song-ngan-2026-11',
 *   number: 264,
 *   period: '2026-11',
 *   yearOfPublication: 32,
 *   date: '2026-11-05',
 *   items: [{ item: 'lua-thu-dong', section: 'tin-trong-tinh' }],
 * })
 * console.log(kind, number, period) // => regular 264 2026-11
 * ```
 */
export const issue = z
  .strictObject({
    schema: schemaVersion,
    id: identifier.meta({
      description: 'Mã của số báo, đặt một lần rồi không đổi, ví dụ song-ngan-2026-11',
      examples: ['song-ngan-2026-11'],
    }),
    number: z
      .int()
      .positive()
      .meta({ description: 'Số thứ tự phát hành, chạy liên tục qua các năm', examples: [264] }),
    period,
    yearOfPublication: z
      .int()
      .positive()
      .optional()
      .meta({ description: 'Năm xuất bản thứ mấy', examples: [32] }),
    kind: issueKind.default('regular'),
    date: calendarDate.meta({ description: 'Ngày phát hành: năm-tháng-ngày', examples: ['2026-11-05'] }),
    language: languageTag.optional().meta({ description: 'Ngôn ngữ của số này, nếu khác ngôn ngữ chính của bản tin' }),
    audience: audience.optional().meta({ description: 'Phạm vi phát hành của số này, nếu khác bản tin: public hoặc internal' }),
    title: plainText.optional().meta({ description: 'Tên riêng của số chuyên đề hoặc phụ trương' }),
    cover: coverImage.optional(),
    imprint: imprint.prefault({}),
    items: z.array(issueEntry).min(1).max(1000).meta({ description: 'Các bài, theo thứ tự in' }),
    meeting: meeting.optional(),
  })
  .meta({ title: 'issue.yaml', description: 'Một số của bản tin' })

/** One issue of a bulletin. */
export type Issue = z.infer<typeof issue>
/** One line of the contents. */
export type IssueEntry = z.infer<typeof issueEntry>
/** What sort of issue it is. */
export type IssueKind = z.infer<typeof issueKind>
