import { z } from 'zod'
import { audience } from './audience.ts'
import { calendarDate } from './calendar-date.ts'
import { contributor } from './contributor.ts'
import { correction } from './correction.ts'
import { identifier } from './identifier.ts'
import { image } from './image.ts'
import { languageTag } from './language-tag.ts'
import { origin } from './origin.ts'
import { longText, plainText } from './plain-text.ts'

/**
 * An article: the front matter of its Markdown file. Its id is in the contents of the issue.
 *
 * @example
 * ```ts
 * import { item } from '@bantin/schema'
 *
 * const { title, contributors } = item.parse({ title: 'Gặt sớm', contributors: [{ name: 'Ban Biên tập' }] })
 * console.log(title, contributors[0]?.role) // => Gặt sớm author
 * ```
 */
export const item = z
  .strictObject({
    title: plainText.meta({ description: 'Tên bài' }),
    subtitle: plainText.optional().meta({ description: 'Tên phụ, in dưới tên bài' }),
    summary: longText.optional().meta({ description: 'Tóm tắt một, hai câu, dùng trong mục lục và bản tóm lược' }),
    contributors: z.array(contributor).max(100).default([]).meta({ description: 'Tác giả và những người tham gia' }),
    language: languageTag.optional().meta({ description: 'Ngôn ngữ của bài, nếu khác ngôn ngữ của số báo' }),
    translationOf: identifier.optional().meta({ description: 'Mã của bài gốc, nếu đây là bản dịch' }),
    audience: audience.optional().meta({ description: 'Phạm vi phát hành của bài, nếu hẹp hơn số báo: public hoặc internal' }),
    date: calendarDate.optional().meta({ description: 'Ngày của bài, nếu khác ngày phát hành' }),
    image: image.optional().meta({ description: 'Ảnh đầu bài' }),
    keywords: z.array(plainText).max(50).default([]).meta({ description: 'Từ khóa để tìm kiếm' }),
    origin: origin.optional(),
    corrections: z.array(correction).max(100).default([]).meta({ description: 'Các đính chính đăng cùng bài này' }),
  })
  .meta({ title: 'Bài', description: 'Phần đầu của tệp bài viết' })

/** An article's front matter. */
export type Item = z.infer<typeof item>
